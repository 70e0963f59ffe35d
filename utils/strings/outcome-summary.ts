import { inLanguage } from './in-language';
import { formatWeight } from './numbers';

/** What is said of planned against now in the panel of a closed plan, and in its dialog too. Weights are points. */
export const outcomeSummaryStrings = inLanguage('outcome-summary', {
  heading: 'Planned and done',
  reading: 'Reading what became of the plan…',
  weight: (completed: number, committed: number) =>
    `${formatWeight(completed)} of ${formatWeight(committed)} weight completed`,
  headings: {
    done: 'Done',
    late: 'Done after the milestone’s end',
    open: 'Still open',
    dropped: 'Dropped since',
    unknown: 'Cannot be read',
    added: 'Added since, unplanned',
  },
  more: 'Show each of them, and the last milestones',
});
