import { teamFindingSentence } from './findings';
import { teamLoadWords } from './loads';
import { formatWeight, plural } from './numbers';

interface Points {
  readonly committed: number;
  readonly capacity: number | null;
  readonly slack: number;
}

type Weight = number | null | 'unknown';

/** What a workload thread says. It is written into GitLab, so its words are the team's: English in every browser. */
export const workloadWords = {
  greeting: (person: string, milestone: string | null) =>
    `${person}, this is your part of ${milestone === null ? 'the next milestone' : milestone} as it is planned now. Reply with what does not fit, and resolve this thread once we agree.`,
  load: (points: Points) => `${pointsOf(points)} committed, ${teamLoadWords(points)}.`,
  timeOff: (timeOff: string) => `Time off: ${timeOff}`,
  columns: ['Priority', 'Issue', 'Weight', 'State'],
  weight: (weight: Weight) =>
    weight === 'unknown' ? 'unknown' : weight === null ? 'not set' : formatWeight(weight),
  state: (state: 'ready' | 'not-ready' | 'done' | 'unreadable') =>
    ({ ready: 'Ready', 'not-ready': 'Not ready', done: 'Done', unreadable: 'Not readable' })[state],
  noRows: 'No row of Milestone Work is yours yet.',
  questionsHeading: 'Open questions',
  finding: teamFindingSentence,
} as const;

function pointsOf({ committed, capacity }: Points): string {
  if (capacity === null) return plural(committed, 'weight point', 'weight points');
  return `${formatWeight(committed)} of ${plural(capacity, 'weight point', 'weight points')}`;
}
