import { browser } from 'wxt/browser';
import { z } from 'zod';
import { addressSchema, type IssueAddress } from './messages';

/** The one thing the background asks a tab: is this issue's description in GitLab's own editor there? */
const question = z.strictObject({ type: z.literal('is-being-edited'), issue: addressSchema });

/** Asks a tab. False when it says no, has nobody to answer, or does not answer within so many milliseconds. */
export async function askTab(tabId: number, issue: IssueAddress, patience: number): Promise<boolean> {
  const silence = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));
  const answer = browser.tabs.sendMessage(tabId, { type: 'is-being-edited', issue });
  // Where no panels are, nobody listens: the browser rejects.
  const heard = answer.then((said: unknown) => said === true).catch(() => false);
  return Promise.race([heard, silence]);
}

/** Answers the background in a tab. Other extensions and pages cannot ask. */
export function answerTabQuestions(isBeingEdited: (issue: IssueAddress) => boolean): void {
  browser.runtime.onMessage.addListener((raw: unknown, _sender, sendResponse) => {
    const asked = question.safeParse(raw);
    if (asked.success) sendResponse(isBeingEdited(asked.data.issue));
  });
}
