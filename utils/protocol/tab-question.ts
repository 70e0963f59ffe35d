import { browser } from 'wxt/browser';
import type { TriedLayout } from '@/utils/page/tried-layouts';
import type { IssueAddress } from './fields';

/** Why an issue's plan has no place on its page. */
export interface MissingPlace {
  readonly inDrawer: boolean;
  readonly tried: readonly TriedLayout[];
}

/** What the extension's own parts ask a tab of an issue, and what answers to it. */
interface TabAnswers {
  /** Is its description in GitLab's own editor there? */
  'is-being-edited': boolean;
  /** Is it a planning issue that is shown there, and no place was found for its plan? Null when it has its place. */
  'missing-place': MissingPlace | null;
}

type TabQuestion = { readonly type: keyof TabAnswers; readonly issue: IssueAddress };
type Answerers = { readonly [T in keyof TabAnswers]: (issue: IssueAddress) => TabAnswers[T] };

/**
 * Asks a tab whether an issue is being edited there. False when it says no, has nobody to answer, or does not answer
 * within so many milliseconds.
 */
export async function askTab(tabId: number, issue: IssueAddress, patience: number): Promise<boolean> {
  return (await heard({ type: 'is-being-edited', issue }, tabId, patience)) === true;
}

/**
 * Asks a tab what is missing for an issue's plan. Null when nothing is, when it has nobody to answer, or does not answer
 * within so many milliseconds.
 */
export async function askMissingPlace(
  tabId: number,
  issue: IssueAddress,
  patience: number,
): Promise<MissingPlace | null> {
  const answer = await heard({ type: 'missing-place', issue }, tabId, patience);
  return isMissingPlace(answer) ? answer : null;
}

/** Answers the extension's own parts in a tab. Other extensions and pages cannot ask. */
export function answerTabQuestions(answerers: Answerers): void {
  browser.runtime.onMessage.addListener((raw: unknown, _sender, sendResponse) => {
    if (isTabQuestion(raw, answerers)) sendResponse(answerers[raw.type](raw.issue));
  });
}

async function heard(question: TabQuestion, tabId: number, patience: number): Promise<unknown> {
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const answer = browser.tabs.sendMessage(tabId, question);
  // Where no panels are, nobody listens: the browser rejects.
  return Promise.race([answer.catch(() => null), silence]);
}

/** By hand, for the page's sake: a schema would bring its whole library into it. */
function isTabQuestion(raw: unknown, answerers: Answerers): raw is TabQuestion {
  if (!isRecord(raw) || typeof raw.type !== 'string' || !isRecord(raw.issue)) return false;
  const { origin, projectPath, iid } = raw.issue;
  const named = typeof origin === 'string' && typeof projectPath === 'string' && typeof iid === 'number';
  return named && Object.hasOwn(answerers, raw.type);
}

function isMissingPlace(raw: unknown): raw is MissingPlace {
  if (!isRecord(raw) || typeof raw.inDrawer !== 'boolean' || !Array.isArray(raw.tried)) return false;
  return raw.tried.every(
    (tried: unknown) =>
      isRecord(tried) &&
      [tried.name, tried.versions, tried.missing].every((text) => typeof text === 'string'),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
