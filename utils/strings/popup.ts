import { inLanguage } from './in-language';
import { plural } from './numbers';

/** What the toolbar popup says. Dates and instants arrive formatted. */
export const popupStrings = inLanguage('popup', {
  title: 'Milestone Planner',
  openOptions: 'Options',
  newTab: '(opens in a new tab)',
  setUpToken: 'Set up a token',
  access: {
    anonymous: {
      says: (host: string) =>
        `Without a token only public projects of ${host} can be read. To park issues, add retro items or create a planning issue, set up your access token.`,
      action: 'Set up a token',
    },
    'read-only': {
      says: (host: string) =>
        `Your token for ${host} can only read. To park issues, add retro items or create a planning issue, use one with the api scope.`,
      action: 'Replace the token',
    },
  },
  noProjects: 'No team project is set up yet. Choose the one that holds your planning issues.',
  addProject: 'Choose a team project',
  noOpenPlan: 'No planning issue is open.',
  busy: 'Reading from GitLab…',
  readAt: (instant: string) => `Read ${instant}`,
  readingAgain: (instant: string) => `Read ${instant}, reading again…`,
  showing: (instant: string) => `Shown as read ${instant}.`,
  refresh: 'Read again',
  tryAgain: 'Try again',

  noPlace: {
    heading: 'The plan has no place on this page',
    why: 'This version does not know how GitLab lays out this page, so nothing is shown on it. Everything in this popup still works.',
    whatNow: 'Look for an update. If there is none, send this report to whoever maintains the extension:',
    report: 'Report',
    copy: 'Copy the report',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.',
  },

  park: {
    heading: 'Park this issue',
    reason: 'Why this milestone?',
    reasonHint: 'Enter parks the issue, Shift+Enter starts a new line.',
    reasonMissing: 'Say in a sentence why it would be good to include it.',
    target: 'Planning issue',
    into: (plan: string) => `into ${plan}`,
    readingTargets: 'Reading the planning issues…',
    unreadTargets: 'No planning issue could be read yet.',
    noTarget: 'No planning issue is open, so there is no Parking Lot to put it in.',
    noIssue: 'This page shows no issue to park. Open one in GitLab, then press the shortcut again.',
    isPlan: 'This page is a planning issue itself. Open the issue to park, then press the shortcut again.',
    submit: 'Park issue',
    submitting: 'Parking…',
    doing: 'Parking',
    outcome: {
      saved: (reference: string) => `${reference} is parked in`,
      'saved-beside': (reference: string) =>
        `Somebody else saved at the same moment; ${reference} and their change are both in`,
      merged: (reference: string) => `${reference} is parked in`,
      removed: (reference: string) =>
        `Nothing changed: ${reference} was parked, and has been removed since, from`,
      'already-parked': (reference: string) =>
        `Nothing changed: ${reference} is already in the Parking Lot of`,
      'already-planned': (reference: string) =>
        `Nothing changed: ${reference} is already in the Milestone Work of`,
    },
  },

  plan: {
    here: 'This page',
    milestone: (title: string | null) => (title === null ? 'No milestone' : `Milestone ${title}`),
    finalizeBy: (day: string) => `finalize by ${day}`,
    noDate: 'no finalize date yet',
    pending: (count: number) => `${plural(count, 'row', 'rows')} not in GitLab yet: see the planning issue`,
  },
});
