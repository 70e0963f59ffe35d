import { fieldWords } from './fields';
import { inLanguage } from './in-language';
import { plural } from './numbers';

type Values = Readonly<Record<string, string | number>>;

/** Why a row cannot be committed to, by obstacle. */
const obstacles = {
  dropped: () => 'It is struck through.',
  'no-reference': () => 'It names no issue.',
  'not-an-issue': () => 'It is an epic or a merge request. Only issues can be committed to.',
  duplicate: () => 'An earlier row names the same issue.',
  unreadable: ({ reason }: Values) =>
    unreadable.get(reason) ?? 'GitLab could not be asked about it. Try again in a moment.',
  closed: () => 'The issue is closed.',
  'not-allowed': ({ project }: Values) =>
    `GitLab does not let you change this issue. It needs a higher role in ${project}.`,
  'no-milestone': ({ milestone, project }: Values) =>
    `Milestone ${milestone} does not exist in ${project} or a group above it. Create it there, then review again.`,
} as const;

const unreadable = new Map<unknown, string>([
  ['not-found-or-hidden', 'GitLab finds no such issue: it does not exist, or is hidden from you.'],
  ['forbidden', 'You have no access to this issue.'],
  ['another-instance', 'It is on another GitLab.'],
]);

/** What a commit leaves open. */
const notes = {
  'unknown-person': ({ name }: Values) => `“${name}” is not a username, so nobody is assigned for it.`,
  nobody: () => 'It stays without an assignee: the row names nobody.',
  'one-assignee': ({ name }: Values) => `@${name} is not added: this GitLab holds one assignee per issue.`,
  'no-such-label': ({ label }: Values) => `Its project has no label ${label}, so its label stays.`,
  'several-labels': ({ labels }: Values) => `It has several: ${labels}. Choose the one to keep.`,
} as const;

const none = 'none';
const listed = (values: readonly string[]) => (values.length === 0 ? none : values.join(', '));

/** What committing to rows says. Names and values are GitLab's own. */
export const commitStrings = inLanguage('commit', {
  none,
  title: (milestone: string | null) => (milestone === null ? 'Commit' : `Commit to ${milestone}`),
  reading: 'Reading what would change…',
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
    'Work must be refined before you commit to it. Rows that are not refined start unselected; the plan says what they lack.',
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
    left: (fields: string) => `Changed by somebody else since, so left alone: ${fieldWords(fields)}.`,
    already: 'No change was needed.',
  },
  unfinished:
    'This was not finished. What is done stays done. Go on with the rest, or close this to leave it.',
  former: 'Earlier commits',
  formerOne: (instant: string, username: string) => `${instant}, @${username}`,
  formerCounts: (done: number, total: number) => `${done} of ${plural(total, 'issue', 'issues')}`,
  formerUndo: 'Undo',
  show: (when: string) => `Show the commit of ${when}`,
  showText: 'Show',
  undo: 'Undo…',
  undoTitle: 'Undo a commit',
  undoWhy: 'This puts back what the commit changed, where nobody has changed it since.',
  undoRows: 'What is put back',
  undoNow: (count: number) => `Put back ${plural(count, 'issue', 'issues')}`,
  undoBack: 'Back',
  undone: 'Nothing of this commit is left to put back.',
});
