import { formatWeight, plural } from './numbers';

/**
 * The words of a plan copied as markdown; names and texts of people arrive as markdown. They are for the team, so they
 * are English in every browser.
 */
export const sharedMarkdown = {
  plan: (milestone: string) => `Plan of milestone ${milestone}`,
  planWithoutMilestone: 'Plan without a milestone',
  finalizeBy: (day: string, countdown: string) => `Finalize by ${day} (${countdown})`,
  ready: (ready: number, rows: number) => `Ready: ${ready} of ${plural(rows, 'row', 'rows')}`,
  committed: (numbers: string, words: string) => `Committed: ${numbers} (${words})`,
  checklist: (progress: string) => `Planning Checklist: ${progress}`,
  readAt: (instant: string) => `As of ${instant}`,
  person: 'Person',
  committedColumn: 'Committed',
  capacity: 'Capacity',
  load: 'Load',
  timeOff: 'Time off',
  notStated: 'not stated',
  loadOf: (person: string, milestone: string) => `Load of ${person} in ${milestone}`,
  loadWithoutMilestone: (person: string) => `Load of ${person}`,
  timeOffOf: (text: string) => `Time off: ${text}`,
  noRows: 'No rows.',
  weight: (weight: number) => `weight ${formatWeight(weight)}`,
  noWeight: 'no weight',
  unknownWeight: 'weight unknown',
  state: { ready: 'ready', done: 'done', notReady: 'not ready' },
  findingsIn: (milestone: string) => `Findings in ${milestone}`,
  findingsWithoutMilestone: 'Findings in the plan',
  noFindings: 'Nothing was found.',
  severity: { error: 'To fix', warning: 'Warning', info: 'Note' },
  milestone: (title: string) => `milestone ${title}`,
};
