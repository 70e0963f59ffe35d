import { inLanguage } from './in-language';
import { formatWeight, plural } from './numbers';
import { outcomeSummaryStrings } from './outcome-summary';

interface Counts {
  readonly done: number;
  readonly all: number;
}

/** What the dialog of planned against done says. Weights are points. */
export const outcomeStrings = inLanguage('outcome', {
  title: (milestone: string | null) =>
    milestone === null ? 'Planned and done' : `Planned and done in ${milestone}`,
  reading: outcomeSummaryStrings.reading,
  fromNote: 'Compared with the plan as it was finalized.',
  fromDescription:
    'No closing comment has this plan as it was finalized, so this compares with its description as it is now.',
  weight: outcomeSummaryStrings.weight,
  items: ({ done, all }: Counts) => `${done} of ${plural(all, 'row', 'rows')} done by the milestone’s end`,
  headings: outcomeSummaryStrings.headings,
  none: 'Nothing was committed to.',
  noAdded: 'Nothing was added.',
  states: { done: 'done', late: 'done late', open: 'open', dropped: 'dropped', unknown: 'unknown' },
  rowWeight: (weight: number | null) => (weight === null ? 'no weight' : `weight ${formatWeight(weight)}`),
  nobody: 'nobody',
  unasked: (members: string) =>
    `What was added since for ${members} is not known: GitLab could not be asked.`,

  past: {
    heading: 'The last milestones',
    intro: 'What was committed to and what was completed, to compare the next total with.',
    reading: 'Reading the last milestones…',
    none: 'No plan is closed yet.',
    milestone: 'Milestone',
    committed: 'Committed',
    completed: 'Completed',
    share: 'Completed of committed',
    percent: (share: number) => `${Math.round(share * 100)} %`,
    weight: formatWeight,
    noShare: '–',
    average: (completed: number) => `${formatWeight(completed)} completed on average.`,
    unread: (titles: string) => `Not read: ${titles}.`,
    chart: 'Chart of committed and completed weight; its numbers are in the table below.',
  },
});
