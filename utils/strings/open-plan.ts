import { inLanguage } from './in-language';

/** What the popup says where a team has no planning issue that is open. */
export const openPlanStrings = inLanguage('open-plan', {
  open: 'Open the next one',
  opening: 'Opening…',
  hint: 'From the team’s own template, for the milestone that comes next.',
  done: 'It is open:',
  already: 'One is open by now:',
  missingMilestone: (milestone: string) =>
    `It has no milestone: GitLab has no ${milestone} the issue could get. Its title names it until then.`,
  doing: 'Opening one',
});
