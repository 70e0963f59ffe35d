import { inLanguage } from './in-language';

/** What the popup says where a team has no planning issue that is open. */
export const createPlanStrings = inLanguage('create-plan', {
  create: 'Create the next one',
  creating: 'Creating…',
  hint: 'From the team’s own template, for the milestone that comes next.',
  lookingUp: 'Looking up which one comes next…',
  /** Days are formatted; null where they are not known. */
  next: (title: string, milestone: string, start: string | null, end: string | null) =>
    start === null || end === null
      ? `Next: ${title}, for milestone ${milestone}.`
      : `Next: ${title}, for milestone ${milestone} (${start} to ${end}).`,
  noMilestoneYet: (milestone: string) =>
    `GitLab has no ${milestone} yet, so the issue starts without a milestone.`,
  barred:
    'GitLab does not let you change the last planning issue. Creating the next one needs a higher role in its project.',
  done: 'It is created:',
  already: 'One is already open:',
  missingMilestone: (milestone: string) =>
    `It has no milestone: GitLab has no ${milestone} yet. Until it has, the title names it.`,
});
