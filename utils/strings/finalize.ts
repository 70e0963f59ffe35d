import { formatDay } from './dates';
import { inLanguage } from './in-language';
import { plural } from './numbers';

/** What the dialogs that finalize a plan and create the next one say. Days are `YYYY-MM-DD`; titles arrive as they are. */
export const finalizeStrings = inLanguage('finalize', {
  title: (milestone: string | null) => (milestone === null ? 'Finalize the plan' : `Finalize ${milestone}`),
  titleClosed: 'Create the next planning issue',
  reading: 'Reading what is already there…',

  verdict: {
    clear: 'All clear: nothing speaks against finalizing.',
    warnings: 'It can be finalized, with warnings:',
    blocked: 'It is not ready to be finalized:',
    overdue: (days: number) => `Overdue: the finalize date passed ${plural(days, 'day', 'days')} ago.`,
    closed: 'This plan is closed. The next planning issue may not be created yet.',
    closedThere: 'This plan is closed, and the next planning issue is there.',
  },

  why: {
    label: 'Why finalize anyway?',
    hint: 'It is part of the closing comment, for everybody to read.',
    missing: 'Say in a sentence why you finalize in spite of the list above.',
  },

  steps: {
    heading: 'What will happen',
    headingClosed: 'What will happen, where it has not yet',
    names: {
      summary: 'Post the plan as a comment',
      next: 'Create the next planning issue',
      link: 'Link the two',
      move: 'Move rows of the Parking Lot',
      close: 'Close this planning issue',
      retrospective: 'Create the retrospective',
    },
    summary: 'Rows, weights, people, totals and exceptions, as they are in GitLab at that moment.',
    summaryThere: 'It is posted. It is posted again only if the plan has changed since.',
    preview: 'Preview of the comment',
    next: (title: string, template: 'project' | 'built-in') =>
      template === 'project'
        ? `“${title}”, from the project’s own template, with this plan’s members.`
        : `“${title}”, from the built-in template, with this plan’s members.`,
    nextWithoutMilestone: (milestone: string) =>
      `GitLab has no milestone ${milestone} yet, so the issue is created without one, and named after it.`,
    there: 'It is already there:',
    link: 'As related issues, so that either leads to the other.',
    move: 'Into the next planning issue’s Parking Lot. They are removed here once they are there.',
    moveClosed: 'Into the next planning issue’s Parking Lot. This plan keeps them, too.',
    moveNone: 'The Parking Lot is empty.',
    moveUnnamed: (rows: number) =>
      `${plural(rows, 'row names no issue and stays', 'rows name no issue and stay')} here. Copy what is still wanted by hand.`,
    rows: 'Rows to move',
    close: 'It stays readable, and shows what was planned and done.',
    retrospective: (title: string, due: string | null, locale?: string) =>
      due === null
        ? `A sub-task “${title}”, without a due date: the milestone’s end is not known.`
        : `A sub-task “${title}”, due ${formatDay(due, locale)}.`,
    unknown: 'What is there could not be read:',
  },

  submit: 'Finalize',
  submitClosed: 'Create it',
  startOver: 'Look at the plan again',
  close: 'Close',

  progress: {
    doneOpen: (milestone: string | null) =>
      milestone === null ? 'The plan is finalized.' : `The plan of ${milestone} is finalized.`,
    doneClosed: 'The next planning issue is created.',
    goThere: 'Go to',
    moved: (moved: number, left: number) =>
      left === 0
        ? `${plural(moved, 'row', 'rows')} moved.`
        : `${plural(moved, 'row', 'rows')} moved, ${left} left here: the next plan does not take them.`,
    noneToMove: 'No row was ticked.',
    withoutMilestone: (milestone: string) =>
      `It has no milestone: GitLab did not set ${milestone}. Set it there; until then the title names it.`,
    due: (day: string, locale?: string) => `Due ${formatDay(day, locale)}.`,
  },
});
