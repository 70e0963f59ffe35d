import { type Reader, readerHere, timeToCome } from './dates';
import { fieldWords } from './fields';
import { inLanguage } from './in-language';
import { refusalSentence } from './refusals';
import type { Translation } from './translation';

type Values = Readonly<Record<string, string | number>>;
type Part = (values: Values, reader: Reader) => string;

/** The three parts of a failure's sentence. */
interface FailureText {
  readonly happened: Part;
  readonly kept: Part;
  readonly todo: Part;
}

const nothingChanged = () => 'Nothing was changed, and nothing you typed is lost.';
const notLost = () => 'Nothing you typed is lost.';
const tryLater = () => 'Try again in a moment.';
const newToken = () => 'Set up a new token in the options.';

function text(happened: string, kept: Part, todo: string): FailureText {
  return { happened: () => happened, kept, todo: () => todo };
}

/** Why what was entered is no issue that can be parked. */
const badReference = new Map<unknown, string>([
  ['not-a-reference', 'What you entered names no issue.'],
  ['not-an-issue', 'This is an epic or a merge request, and only issues can be planned.'],
  ['other-instance', 'This issue is not on the plan’s GitLab.'],
  ['itself', 'This is the planning issue itself.'],
  ['not-found-or-hidden', 'GitLab finds no such issue: it does not exist, or is hidden from you.'],
]);

const badReferenceTodo = new Map<unknown, string>([
  ['not-an-issue', 'Name one of its issues.'],
  ['other-instance', 'Name one on the same GitLab.'],
  ['itself', 'Name another issue.'],
  ['not-found-or-hidden', 'Check the reference, or ask for access to the project.'],
]);

/** Why a change could not be saved. */
const notSaved = new Map<unknown, string>([
  ['storage-full', 'The browser has no room left to keep the change safe.'],
  ['moved', 'The project has moved, so GitLab did not take the change.'],
  ['captcha', 'GitLab took the change for spam and asks for a captcha.'],
  ['too-long', 'With this change the description would be longer than GitLab allows.'],
  ['discarded', 'The change was discarded elsewhere.'],
  ['no-such-row', 'The row is no longer in the plan.'],
  ['weight-changed', 'Somebody else has changed the weight.'],
  ['not-planned', 'The row is no longer in Milestone Work, or the plan is now for another milestone.'],
]);

/** Why a change could not be saved, with what it names. */
const notSavedNaming = new Map<unknown, (values: Values) => string>([
  [
    'no-milestone',
    ({ milestone, project }) => `Milestone ${milestone} does not exist in ${project} or a group above it.`,
  ],
  ['no-label', ({ label, project }) => `Label ${label} does not exist in ${project} or a group above it.`],
  ['no-user', ({ user }) => `GitLab knows no user @${user}.`],
  ['not-taken', ({ fields }) => `GitLab took the change, but left this as it was: ${fieldWords(fields)}.`],
]);

const notSavedTodo = new Map<unknown, string>([
  ['storage-full', 'Free some space, then try again.'],
  ['moved', 'Open the project at its new address, then try again.'],
  ['captcha', 'Make the change in GitLab itself.'],
  ['too-long', 'Shorten the description, then try again.'],
  ['no-milestone', 'Create it there, then try again.'],
  ['no-label', 'Create it there or choose another one, then try again.'],
  ['no-user', 'Correct the row’s assignee, then review the commit again.'],
  ['not-taken', 'Ask for a higher role in its project, or make the change in GitLab itself.'],
  ['not-planned', 'Review the commit again.'],
]);

/** Why an issue takes no rows any more. */
const notPlanning = new Map<unknown, string>([
  ['closed', 'This plan is finalized.'],
  ['moved', 'This planning issue was moved to another project.'],
]);

const notPlanningTodo = new Map<unknown, string>([
  ['closed', 'Use the next planning issue.'],
  ['moved', 'Open it in its new place.'],
]);

const texts = {
  offline: text('GitLab could not be reached.', nothingChanged, 'Check your connection, then try again.'),
  timeout: { happened: () => 'GitLab did not answer in time.', kept: notLost, todo: tryLater },
  'rate-limited': {
    happened: ({ until }, reader) => {
      const end = timeToCome(until, reader);
      return `GitLab asks for a pause${end && ` until ${end}`} after too many requests.`;
    },
    kept: nothingChanged,
    todo: ({ until }, reader) =>
      timeToCome(until, reader) === '' ? 'Try again in a minute.' : 'Try again then.',
  },
  'no-token': text('This needs your access token.', nothingChanged, 'Set one up in the options.'),
  'not-authenticated': {
    happened: () => 'GitLab does not accept your token.',
    kept: nothingChanged,
    todo: newToken,
  },
  'token-expired': { happened: () => 'Your token has expired.', kept: nothingChanged, todo: newToken },
  'token-revoked': { happened: () => 'Your token was revoked.', kept: nothingChanged, todo: newToken },
  'scope-too-small': text(
    'Your token can only read.',
    nothingChanged,
    'Set up one with the api scope in the options.',
  ),
  forbidden: text('GitLab does not allow you to do this.', nothingChanged, 'Ask for access to the project.'),
  'not-found-or-hidden': text(
    'GitLab finds nothing there: it does not exist, or is hidden from you.',
    nothingChanged,
    'Check the address, or ask for access to the project.',
  ),
  conflict: text(
    'Somebody else saved at the same moment.',
    notLost,
    'Read the plan again, then repeat your change.',
  ),
  'server-trouble': { happened: () => 'GitLab has trouble answering.', kept: notLost, todo: tryLater },
  'unexpected-answer': text(
    'GitLab’s answer could not be understood.',
    notLost,
    'Try again; a proxy or a sign-in page may be in the way.',
  ),
  'not-a-planning-issue': {
    happened: ({ state }) => notPlanning.get(state) ?? 'This issue does not have the planning label.',
    kept: nothingChanged,
    todo: ({ state }) => notPlanningTodo.get(state) ?? 'Add the label, then try again.',
  },
  'edit-refused': {
    happened: ({ refusal, line }) => refusalSentence({ kind: String(refusal), line: lineOf(line) }),
    kept: nothingChanged,
    todo: () => 'Or make the change in the description yourself.',
  },
  'not-saved': {
    happened: (values) =>
      notSavedNaming.get(values.reason)?.(values) ??
      notSaved.get(values.reason) ??
      'GitLab did not save the change.',
    kept: notLost,
    todo: ({ reason }) => notSavedTodo.get(reason) ?? 'Read the plan again, then repeat your change.',
  },
  'bad-reference': {
    happened: ({ reason }) => badReference.get(reason) ?? 'What you entered names no issue.',
    kept: nothingChanged,
    todo: ({ reason }) =>
      badReferenceTodo.get(reason) ?? 'Use its URL, or a reference such as group/project#12.',
  },
  'bad-profile': {
    happened: ({ at }) => `This is not a team profile${at ? `: look at ${at}` : ''}.`,
    kept: () => 'The rules in force have not changed, and nothing you typed is lost.',
    todo: () => 'Correct it, then save it again.',
  },
  'host-withheld': text(
    'Your browser does not let the extension reach this GitLab.',
    nothingChanged,
    'Allow it in the options.',
  ),
  'notifications-withheld': text(
    'Your browser does not let the extension show notifications.',
    nothingChanged,
    'Allow them when it asks, or in its settings for extensions.',
  ),
  'being-edited': text(
    'The description is open in GitLab’s editor.',
    nothingChanged,
    'Save or cancel there, then try again.',
  ),
  'wrong-user': {
    happened: ({ page, other, token }) =>
      other === undefined
        ? `You are signed in to GitLab as @${page}, and your token is @${token}’s.`
        : `This change is @${other}’s, and your token is @${token}’s.`,
    kept: nothingChanged,
    todo: ({ page, other, token }) =>
      other === undefined
        ? `Sign in as @${token}, or set up a token of @${page} in the options.`
        : `Set up a token of @${other} in the options, or discard the change.`,
  },
  'row-gone': text(
    'The row is gone from the plan, and GitLab’s history does not say why.',
    notLost,
    'Add it again, or leave it out.',
  ),
  'needs-reason': text(
    'Something now speaks against finalizing.',
    nothingChanged,
    'Look at it, and say why you finalize anyway.',
  ),
  'no-next-milestone': text(
    'Neither GitLab nor the product calendar has a milestone after this one.',
    notLost,
    'Create it in GitLab, with its dates, then try again.',
  ),
  'no-next-plan': text('The next planning issue is gone.', notLost, 'Finalize again to create it again.'),
  'no-retrospective': text(
    'This planning issue has no retrospective sub-task.',
    notLost,
    'Create it, then add the item again.',
  ),
  'label-not-set': text(
    'The next planning issue is there, but GitLab did not let you set the planning label.',
    notLost,
    'Ask somebody with a higher role in the project to set it, then try again.',
  ),
  'refused-message': text('This page cannot do that.', nothingChanged, 'Reload the page, then try again.'),
  'worker-gone': text(
    'The extension was updated or restarted.',
    () => 'What you typed is still here.',
    'Copy what you need, then reload the page.',
  ),
} satisfies Record<string, FailureText>;

const failuresInEnglish = {
  texts,
  keptUntilItPasses: (happened: string) => `${happened} The change is kept and will be sent by itself.`,
  keptUntilPutRight: (happened: string, todo: string) =>
    `${happened} The change is kept, and is sent once this is fixed. ${todo}`,
};

export type FailureWords = Translation<typeof failuresInEnglish>;

const words: FailureWords = inLanguage('failures', failuresInEnglish);

export const failureTexts = words.texts;

/** Failures that pass by themselves, so that a kept change needs nobody. */
const passing: ReadonlySet<string> = new Set<keyof typeof failureTexts>([
  'offline',
  'timeout',
  'rate-limited',
  'conflict',
  'server-trouble',
  'being-edited',
]);

interface Failed {
  readonly kind: keyof typeof failureTexts;
  /** `kept: 1` says that the change is stored, and is sent by itself as soon as nothing stands in its way. */
  readonly values: Values;
}

/** A failure in words: what happened, what was kept, what to do; instants as the reader reads them. */
export function failureSentence({ kind, values }: Failed, reader: Reader = readerHere()): string {
  const [happened, kept, todo] = partsOf({ kind, values }, reader);
  if (values.kept !== 1) return `${happened} ${kept} ${todo}`;
  return passes({ kind, values })
    ? words.keptUntilItPasses(happened)
    : words.keptUntilPutRight(happened, todo);
}

/** What was not saved for no stated reason may be saved the next time. */
function passes({ kind, values }: Failed): boolean {
  return passing.has(kind) || (kind === 'not-saved' && values.reason === undefined);
}

/** Why something could not be read, in words: what happened, what to do. A read puts nothing at stake. */
export function readFailureSentence(failed: Failed, reader: Reader = readerHere()): string {
  const [happened, , todo] = partsOf(failed, reader);
  return `${happened} ${todo}`;
}

function partsOf({ kind, values }: Failed, reader: Reader): readonly [string, string, string] {
  const { happened, kept, todo }: FailureText = failureTexts[kind];
  return [happened(values, reader), kept(values, reader), todo(values, reader)];
}

function lineOf(line: string | number | undefined): number | undefined {
  return typeof line === 'number' ? line : undefined;
}
