import { browser } from 'wxt/browser';
import { createCollection, ofVersion } from '@/utils/storage/collection';
import { draftCollection } from '@/utils/storage/drafts';
import { journalCollection } from '@/utils/storage/journal';
import { privateDatabase } from '@/utils/storage/private-database';
import { openReminded } from '@/utils/storage/reminded';
import { openSettings } from '@/utils/storage/settings';
import { statusCollection } from '@/utils/storage/statuses';
import { openTokenStore } from '@/utils/storage/token';
import { toolDraftCollection } from '@/utils/storage/tool-drafts';
import { createGateways } from './gateways';
import { jobCollection } from './jobs/job-record';
import type { KeptStill } from './kept-still';
import type { PlanSource } from './plan-source';
import { browserAlarms } from './platform/alarms';
import { showBadge } from './platform/badge';
import { browserClock } from './platform/clock';
import { isBeingEdited } from './platform/editors';
import { browserHosts } from './platform/hosts';
import { browserLocks } from './platform/locks';
import { browserNotifications } from './platform/notifications';
import { bringTools, showPanels } from './platform/panels';
import { openPopup } from './platform/popup';
import { clearStills } from './platform/stills';
import { showIssue } from './platform/tabs';
import type { Service } from './ports';

/** The service on the real browser: its storage, its network, its time. */
export function createBrowserService(): Service {
  const { version } = browser.runtime.getManifest();
  const connect = privateDatabase();
  const tokens = openTokenStore();
  return {
    gateways: createGateways(tokens, browserHosts),
    settings: openSettings(),
    tokens,
    plans: createCollection(connect, 'plans', ofVersion<PlanSource>(version)),
    reads: new Map(),
    statuses: statusCollection(connect, version),
    statusReads: new Map(),
    journal: journalCollection(connect),
    drafts: draftCollection(connect),
    jobs: jobCollection(connect),
    runs: new Map(),
    weightEvents: new Map(),
    toolDrafts: toolDraftCollection(connect),
    clock: browserClock,
    locks: browserLocks,
    alarms: browserAlarms,
    hosts: browserHosts,
    isBeingEdited,
    stills: createCollection(connect, 'stills', ofVersion<KeptStill>(version)),
    showPanels,
    clearStills,
    bringTools,
    showBadge,
    openOptions: () => browser.runtime.openOptionsPage(),
    notifications: browserNotifications,
    reminded: openReminded(),
    showIssue,
    openPopup,
  };
}
