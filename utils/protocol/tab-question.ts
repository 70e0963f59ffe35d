import { browser } from 'wxt/browser';
import type { IssueAddress } from './messages';

/** The one thing the background asks a tab: is this issue's description in GitLab's own editor there? */
interface TabQuestion {
  readonly type: 'is-being-edited';
  readonly issue: IssueAddress;
}

/** Asks a tab. False when it says no, has nobody to answer, or does not answer within so many milliseconds. */
export async function askTab(tabId: number, issue: IssueAddress, patience: number): Promise<boolean> {
  const silence = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));
  const question: TabQuestion = { type: 'is-being-edited', issue };
  const answer = browser.tabs.sendMessage(tabId, question);
  // Where no panels are, nobody listens: the browser rejects.
  const heard = answer.then((said: unknown) => said === true).catch(() => false);
  return Promise.race([heard, silence]);
}

/** Answers the background in a tab. Other extensions and pages cannot ask. */
export function answerTabQuestions(isBeingEdited: (issue: IssueAddress) => boolean): void {
  browser.runtime.onMessage.addListener((raw: unknown, _sender, sendResponse) => {
    if (isTabQuestion(raw)) sendResponse(isBeingEdited(raw.issue));
  });
}

/** By hand, for the page's sake: a schema would bring its whole library into it. */
function isTabQuestion(raw: unknown): raw is TabQuestion {
  if (!isRecord(raw) || raw.type !== 'is-being-edited' || !isRecord(raw.issue)) return false;
  const { origin, projectPath, iid } = raw.issue;
  return typeof origin === 'string' && typeof projectPath === 'string' && typeof iid === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
