import { formatDay } from './dates';

/** What is said of retrospectives, in the panel and in the popup. Days are `YYYY-MM-DD`. */
export const retrospectiveStrings = {
  heading: 'Retrospective',
  reading: 'Reading the retrospective…',
  due: (day: string, today: string, locale?: string) =>
    `${day < today ? 'Was due' : 'Due'} ${formatDay(day, locale)}`,
  noDueDate: 'No due date',
  closed: 'closed',
  missing: (plan: string) => `${plan} has no retrospective sub-task yet.`,
  wouldBeDue: (day: string, locale?: string) => `It would be due ${formatDay(day, locale)}.`,
  create: 'Create it',
  creating: 'Creating…',
  tryAgain: 'Try again',
  needsToken: 'Creating it writes to GitLab, so it needs your access token.',
  needsScope: 'Your token may only read. Creating it needs one with the api scope.',

  add: {
    open: 'Add a retro item',
    target: 'Retrospective',
    section: 'What is it?',
    text: 'Retro item',
    hint: 'One sentence. It stands in the sub-task for everybody to read.',
    missing: 'Say in a sentence what it is.',
    submit: 'Add item',
    submitting: 'Adding…',
    cancel: 'Cancel',
    needsToken: 'Adding an item writes to GitLab, so it needs your access token.',
    needsScope: 'Your token may only read. Adding an item needs one with the api scope.',
    outcome: {
      saved: 'Added to',
      'saved-beside': 'Somebody else saved at the same moment; your item and their change are both in',
      merged: 'Added to',
      already: 'Nothing changed: it stands there already, in',
      removed: 'Nothing changed: it was added, and has been taken out again since, in',
    },
    pending: (text: string) => `Not in GitLab yet: ${text}`,
    sendAgain: 'Send again',
    discard: 'Discard',
  },
} as const;

/** What the popup says where a team has no planning issue that is open. */
export const openPlanStrings = {
  open: 'Open the next one',
  opening: 'Opening…',
  hint: 'From the team’s own template, for the milestone that comes next.',
  done: 'It is open:',
  already: 'One is open by now:',
  missingMilestone: (milestone: string) =>
    `It has no milestone: GitLab has no ${milestone} the issue could get. Its title names it until then.`,
  needsToken: 'Opening one writes to GitLab, so it needs your access token.',
  needsScope: 'Your token may only read. Opening one needs one with the api scope.',
} as const;
