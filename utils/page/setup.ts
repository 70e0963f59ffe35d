import { browser } from 'wxt/browser';
import type { PageIssue } from './address';
import { heightsAtFirst, type PanelHeights } from './panel-heights';

/**
 * What was set up, and found out, as far as content scripts need it: the background leaves it where they can read it. And
 * how high the panels were when they were last seen.
 */
export interface Setup extends PanelHeights {
  /** The instances we work on: each its origin, with its relative URL root where it has one. */
  readonly instances: readonly string[];
  /** The labels of the profile in force. */
  readonly planningLabels: readonly string[];
  /** Names of the issues that GitLab confirmed to be planning issues; see `nameOfIssue`. */
  readonly planningIssues: readonly string[];
}

/** The default profile's label once more, as the schema it comes from is too large for a page; a contract test compares. */
export const usualLabel = 'Milestone Planning';

const untilSetUp = {
  instances: ['https://gitlab.com'],
  planningLabels: [usualLabel],
  planningIssues: [],
  ...heightsAtFirst,
};

/** What is no height is none to the browser either, where it is used. */
interface Stored extends PanelHeights {
  readonly instances: unknown;
  readonly planningLabels: unknown;
  readonly planningIssues: unknown;
}

/** The setup as it is now; what is stored and no list counts as empty. */
export async function readSetup(): Promise<Setup> {
  const stored = await browser.storage.local.get<Stored>(untilSetUp);
  return {
    ...stored,
    instances: texts(stored.instances),
    planningLabels: texts(stored.planningLabels),
    planningIssues: texts(stored.planningIssues),
  };
}

/** Calls `onSetup` after every change of any setting, until `end` aborts. */
export function watchSetup(onSetup: (setup: Setup) => void, end: AbortSignal): void {
  browser.storage.local.onChanged.addListener(() => void (end.aborted || readSetup().then(onSetup)));
}

/** One name per issue, as GitLab writes its path: it leads whoever writes that otherwise there. */
export function nameOfIssue({ origin, projectPath, iid }: PageIssue): string {
  return `${origin}/${projectPath}#${iid}`;
}

function texts(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored : [];
}
