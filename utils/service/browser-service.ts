import { browser } from 'wxt/browser';
import { createGateways } from './gateways';
import { openStores } from './open-stores';
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
  const stores = openStores(browser.runtime.getManifest().version);
  return {
    ...stores,
    gateways: createGateways(stores.tokens, browserHosts),
    clock: browserClock,
    locks: browserLocks,
    alarms: browserAlarms,
    hosts: browserHosts,
    isBeingEdited,
    showPanels,
    clearStills,
    bringTools,
    showBadge,
    openOptions: () => browser.runtime.openOptionsPage(),
    notifications: browserNotifications,
    showIssue,
    openPopup,
  };
}
