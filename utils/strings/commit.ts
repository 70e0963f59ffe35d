import { fieldWords } from './fields';
import { inLanguage } from './in-language';
import { plural } from './numbers';

type Values = Readonly<Record<string, string | number>>;

/** Why a row cannot be committed to, by obstacle. */
const obstacles = {
  dropped: () => 'It is struck out.',
  'no-reference': () => 'It names no issue.',
  'not-an-issue': () => 'It is an epic or a merge request. Only issues can be committed to.',
  duplicate: () => 'An earlier row names the same issue.',
  unreadable: ({ reason }: Values) => unreadable.get(reason) ?? 'GitLab could not be asked about it.',
  closed: () => 'The issue is closed.',
  'not-allowed': ({ project }: Values) =>
    `You may not change this issue: your role in ${project} does not allow it.`,
  'no-milestone': ({ milestone, project }: Values) =>
    `Milestone ${milestone} does not exist in ${project} or a group above it. Create it there, then review again.`,
} as const;

const unreadable = new Map<unknown, string>([
  ['not-found-or-hidden', 'GitLab shows no such issue: it does not exist, or you may not see it.'],
  ['forbidden', 'You may not read this issue.'],
  ['another-instance', 'It is on another GitLab.'],
]);

/** What a commit leaves open. */
const notes = {
  'unknown-person': ({ name }: Values) => `“${name}” is no user name, so nobody is assigned for it.`,
  nobody: () => 'It stays without an assignee: the row names nobody.',
  'one-assignee': ({ name }: Values) => `@${name} is not added: this GitLab holds one assignee per issue.`,
  'no-such-label': ({ label }: Values) => `Its project has no label ${label}, so its label stays.`,
  'several-labels': ({ labels }: Values) => `It has several, ${labels}: choose the one that stays.`,
} as const;

const none = 'none';
const listed = (values: readonly string[]) => (values.length === 0 ? none : values.join(', '));

/** What committing to rows says. Names and values are GitLab's own. */
export const commitStrings = inLanguage('commit', {
  none,
  title: (milestone: string | null) => (milestone === null ? 'Commit' : `Commit to ${milestone}`),
  reading: 'Reading what is to change…',
  noMilestone:
    'The plan has no milestone, so the issues keep theirs. Set one on the planning issue, then review again.',
  noRows: 'Milestone Work has no row that can be committed to.',
  allSet: 'Every row has its milestone, assignees and metrics label. Nothing is left to change.',
  rows: 'Rows to commit to',
  excluded: 'Cannot be committed to',
  batchLabel: (scope: string) => `${scope} for rows that have none`,
  batchHint: 'It also replaces the placeholder. Each row can have its own.',
  leaveLabel: 'Leave as it is',
  rowLabel: (scope: string, name: string) => `${scope} of ${name}`,
  pick: (name: string) => `Commit to ${name}`,
  pickAll: 'Select all rows',
  setWeight: (from: string, to: string) => `Set weight ${to} from the table, instead of ${from}`,
  nothing: 'Nothing to change',
  unrefined: 'Not refined yet',
  unrefinedWhy:
    'Work is to be refined before it is committed to. Rows that are not refined yet start unselected; the plan says what they lack.',
  commit: (count: number) => `Commit to ${plural(count, 'issue', 'issues')}`,
  close: 'Close',
  back: 'Review again',
  change: {
    milestone: (from: string | null, to: string | null) => `Milestone: ${from ?? none} → ${to ?? none}`,
    assignees: (added: readonly string[], removed: readonly string[]) =>
      `Assignees: ${[...added.map((name) => `+ @${name}`), ...removed.map((name) => `− @${name}`)].join(', ')}`,
    labels: (scope: string, from: readonly string[], to: readonly string[]) =>
      `${scope}: ${listed(from)} → ${listed(to)}`,
    weight: (from: number | null, to: number | null) => `Weight: ${from ?? none} → ${to ?? none}`,
  },
  obstacle: (kind: keyof typeof obstacles, values: Values) => obstacles[kind](values),
  note: (kind: keyof typeof notes, values: Values) => notes[kind](values),
  result: {
    changed: (fields: string) => `Set: ${fieldWords(fields)}.`,
    putBack: (fields: string) => `Put back: ${fieldWords(fields)}.`,
    left: (fields: string) => `Left as somebody else set it meanwhile: ${fieldWords(fields)}.`,
    already: 'It stood so already.',
  },
  unfinished:
    'This was not finished. What is done stays done; go on with the rest, or close this and leave it.',
  former: 'Former commits',
  formerOne: (instant: string, username: string) => `${instant}, @${username}`,
  formerCounts: (done: number, total: number) => `${done} of ${plural(total, 'issue', 'issues')}`,
  formerUndo: 'Undo',
  show: (when: string) => `Show the commit of ${when}`,
  showText: 'Show',
  undo: 'Undo…',
  undoTitle: 'Undo a commit',
  undoWhy: 'This puts back what the commit changed, and only where nobody changed it since.',
  undoRows: 'What is put back',
  undoNow: (count: number) => `Put back ${plural(count, 'issue', 'issues')}`,
  undoBack: 'Back',
  undone: 'Nothing of this commit is left to put back.',
});
