import { createCollection, ofVersion } from '@/utils/storage/collection';
import { draftCollection } from '@/utils/storage/drafts';
import { journalCollection } from '@/utils/storage/journal';
import { privateDatabase } from '@/utils/storage/private-database';
import { openReminded } from '@/utils/storage/reminded';
import { openSettings } from '@/utils/storage/settings';
import { statusCollection } from '@/utils/storage/statuses';
import { openTokenStore } from '@/utils/storage/token';
import { toolDraftCollection } from '@/utils/storage/tool-drafts';
import { jobCollection } from './jobs/job-record';
import type { KeptStill } from './kept-still';
import type { PlanSource } from './plan-source';
import type { Stores } from './ports';

/** Names of the databases to open; those of the extension where they are left out. */
interface DatabaseNames {
  readonly kept?: string;
  readonly tokens?: string;
}

/** Opens everything the service keeps, with nothing remembered yet. `version` is the extension's. */
export function openStores(version: string, { kept, tokens }: DatabaseNames = {}): Stores {
  const connect = privateDatabase(kept);
  return {
    settings: openSettings(),
    tokens: openTokenStore(tokens),
    plans: createCollection(connect, 'plans', ofVersion<PlanSource>(version)),
    reads: new Map(),
    statuses: statusCollection(connect, version),
    statusReads: new Map(),
    journal: journalCollection(connect),
    drafts: draftCollection(connect),
    jobs: jobCollection(connect),
    runs: new Map(),
    toolDrafts: toolDraftCollection(connect),
    weightEvents: new Map(),
    stills: createCollection(connect, 'stills', ofVersion<KeptStill>(version)),
    reminded: openReminded(),
  };
}
