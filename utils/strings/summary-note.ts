import { findingSentence } from './findings';
import { loadWords } from './loads';
import { formatWeight } from './numbers';
import { obstacleSentences } from './obstacles';

/** The words of the note that keeps a plan as it was finalized. It is written into GitLab, and never localised. */
export const summaryWords = {
  heading: (milestone: string | null) =>
    milestone === null ? 'The plan, as finalized' : `The plan of ${milestone}, as finalized`,
  columns: ['Issue', 'Weight', 'Assignee', 'Exceptions'],
  peopleHeading: 'Who carries what',
  peopleColumns: ['Team member', 'Committed', 'Capacity', 'Time off'],
  committed: (totals: Parameters<typeof loadWords>[0]) =>
    `Committed: ${formatWeight(totals.committed)} (${loadWords(totals)}).`,
  exceptionsHeading: 'Finalized all the same',
  why: (reason: string) => `Why: ${reason}`,
  obstacle: ({ kind, count }: { readonly kind: keyof typeof obstacleSentences; readonly count: number }) =>
    obstacleSentences[kind](count),
  finding: findingSentence,
  weight: (weight: number | null | 'unknown') => (typeof weight === 'number' ? formatWeight(weight) : '–'),
  capacity: (capacity: number | null) => (capacity === null ? 'not stated' : formatWeight(capacity)),
  noRows: 'No work is planned.',
} as const;
