import { teamFindingSentence } from './findings';
import { teamLoadWords } from './loads';
import { formatWeight } from './numbers';
import { teamObstacleSentences } from './obstacles';

/** The words of the note that keeps a plan as it was finalized. They are written into GitLab, so they are the team's: English in every browser. */
export const summaryWords = {
  heading: (milestone: string | null) =>
    milestone === null ? 'The plan, as finalized' : `The plan of ${milestone}, as finalized`,
  columns: ['Issue', 'Weight', 'Assignee', 'Exceptions'],
  peopleHeading: 'Who carries what',
  peopleColumns: ['Team member', 'Committed', 'Capacity', 'Time off'],
  committed: (totals: Parameters<typeof teamLoadWords>[0]) =>
    `Committed: ${formatWeight(totals.committed)} (${teamLoadWords(totals)}).`,
  exceptionsHeading: 'Finalized anyway',
  why: (reason: string) => `Why: ${reason}`,
  obstacle: ({
    kind,
    count,
  }: {
    readonly kind: keyof typeof teamObstacleSentences;
    readonly count: number;
  }) => teamObstacleSentences[kind](count),
  finding: teamFindingSentence,
  weight: (weight: number | null | 'unknown') => (typeof weight === 'number' ? formatWeight(weight) : '–'),
  capacity: (capacity: number | null) => (capacity === null ? 'not stated' : formatWeight(capacity)),
  noRows: 'No work is planned.',
} as const;
