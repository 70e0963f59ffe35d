import { loadWords } from './loads';
import { formatWeight, plural } from './numbers';

interface Points {
  readonly committed: number;
  readonly capacity: number | null;
  readonly slack: number;
}

type Weight = number | null | 'unknown';

/** What a workload thread says in GitLab; never localised. */
export const workloadWords = {
  greeting: (person: string, milestone: string | null) =>
    `${person}, this is your part of ${milestone === null ? 'the next milestone' : milestone} as it is planned now. Reply with what does not fit, and resolve this thread once we agree.`,
  load: (points: Points) => `${pointsOf(points)} committed, ${loadWords(points)}.`,
  timeOff: (timeOff: string) => `Time off: ${timeOff}`,
  columns: ['Priority', 'Issue', 'Weight', 'State'],
  weight: (weight: Weight) =>
    weight === 'unknown' ? 'unknown' : weight === null ? 'not set' : formatWeight(weight),
  state: (state: 'ready' | 'not-ready' | 'done' | 'unreadable') =>
    ({ ready: 'Ready', 'not-ready': 'Not ready', done: 'Done', unreadable: 'Not readable' })[state],
  noRows: 'No row of Milestone Work is yours yet.',
  questionsHeading: 'Open questions',
} as const;

function pointsOf({ committed, capacity }: Points): string {
  if (capacity === null) return plural(committed, 'weight point', 'weight points');
  return `${formatWeight(committed)} of ${plural(capacity, 'weight point', 'weight points')}`;
}

/** What the dialog of the workload threads says. */
export const threadsStrings = {
  title: 'Workload threads',
  about:
    'One thread per person on this planning issue, with their rows, their load and what the checks ask. Each person is mentioned once, in their own thread, and nobody else is.',
  nobody: 'Nobody is listed under Capacity yet, and nobody carries a row.',
  people: 'People',
  reading: 'Reading the threads…',
  states: {
    none: 'No thread yet',
    current: 'Up to date',
    outdated: 'Rows changed since',
  },
  resolved: 'Resolved',
  unresolved: 'Not resolved',
  open: 'Open the thread',
  preview: (username: string) => `What is posted for @${username}`,
  notMentioned: 'This is no user name of GitLab’s, so nobody is mentioned.',
  byOther: (author: string) => `@${author} posted it, so only they can bring it up to date.`,
  byHand: 'Somebody changed its text by hand, so it is left as it is.',
  tooLong: 'This is longer than GitLab takes in one comment.',
  tick: (username: string) => `Post for @${username}`,
  post: (open: number, update: number) => {
    if (open + update === 0) return 'Post threads';
    const parts = [
      open > 0 ? `open ${plural(open, 'thread', 'threads')}` : '',
      update > 0 ? `update ${plural(update, 'thread', 'threads')}` : '',
    ].filter((part) => part !== '');
    return capitalized(parts.join(' and '));
  },
  nothing: 'Every thread is up to date.',
  progress: 'Posting',
  results: {
    opened: 'The thread was opened.',
    updated: 'The thread was brought up to date.',
    already: 'The thread said so already.',
    changed: 'Somebody changed its text by hand, so it was left as it is.',
    author: (author: string) => `@${author} posted it, so it was left as it is.`,
  },
};

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
