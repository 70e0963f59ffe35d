import { browser } from 'wxt/browser';

/** What was set up, as far as content scripts need it: the background leaves it where they can read it. */
export interface Setup {
  /** The instances we work on: each its origin, with its relative URL root where it has one. */
  readonly instances: readonly string[];
  /** The labels of the profile in force. */
  readonly planningLabels: readonly string[];
}

/** The default profile's label once more, as the schema it comes from is too large for a page; a contract test compares. */
const untilSetUp = { instances: ['https://gitlab.com'], planningLabels: ['Milestone Planning'] };

/** The setup as it is now; what is stored badly counts as empty. */
export async function readSetup(): Promise<Setup> {
  const { instances, planningLabels } = await browser.storage.local.get(untilSetUp);
  return { instances: texts(instances), planningLabels: texts(planningLabels) };
}

/** Calls `onSetup` after every change of any setting, until `end` aborts. */
export function watchSetup(onSetup: (setup: Setup) => void, end: AbortSignal): void {
  const { onChanged } = browser.storage.local;
  const onChange = () => void readSetup().then(onSetup);
  onChanged.addListener(onChange);
  end.addEventListener('abort', () => onChanged.removeListener(onChange));
}

function texts(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string') : [];
}
