import { inLanguage } from './in-language';
import { formatWeight, plural } from './numbers';

/** What the views inside an issue's page say, for the team to read. Weights are plain numbers; dates and instants arrive formatted. */
export const teamPanelStrings = {
  plan: {
    name: 'Milestone plan',
    milestone: (title: string) => `Milestone ${title}`,
    noMilestone: 'No milestone set',
    dates: (start: string, end: string) => `${start} – ${end}`,
    fromCalendar: 'by the product calendar',
    fromCalendarWhy: 'The milestone has no dates in GitLab. These follow from the product calendar.',
    fromCalendarUnknown:
      'GitLab could not be asked for the milestone’s dates. These follow from the product calendar.',
    noDates: 'no dates',
    unknownDates: 'dates unknown',
    unknownDatesWhy: 'GitLab could not be asked for the milestone’s dates.',
    fromTitle: 'by the title',
    fromTitleWhy: 'This issue has no milestone in GitLab. Its title names this one.',
    finalizeBy: (day: string) => `Finalize by ${day}`,
    noDeadline: 'No finalize date without a start date',
    reading: 'Reading the plan…',
    readAt: (instant: string) => `Read ${instant}`,
    shownAsRead: (instant: string) => `Shown as read ${instant}.`,
    readAgain: 'Read again',
    tryAgain: 'Try again',
    reload: 'Reload this page',
    setUpToken: 'Set up a token',
    openOptions: 'Open the options',
    columnRows: 'What stands in the way',
    columnOutcome: 'What became of the plan',
    columnPeople: 'Who carries what',
    showDetails: 'Show details',
    hideDetails: 'Hide details',
    showMore: (rows: number) => `Show ${rows} more`,
  },

  ready: {
    label: 'Ready',
    of: (ready: number, rows: number) => (rows === 0 ? 'No rows' : `${ready} of ${rows}`),
    errors: (count: number) => `${count} to fix`,
    warnings: (count: number) => plural(count, 'warning', 'warnings'),
    allReady: 'all ready',
    empty: 'Milestone Work is empty',
  },

  load: {
    label: 'Committed',
    of: (committed: number, capacity: number | null) =>
      capacity === null ? formatWeight(committed) : `${formatWeight(committed)} of ${formatWeight(capacity)}`,
    unweighted: (rows: number) => `${rows} unweighted`,
    unreadable: (rows: number) => `${rows} of unknown weight`,
    withoutIssue: (rows: number) => `${rows} without an issue`,
    notStated: (people: number) => `${plural(people, 'person has', 'people have')} not stated theirs`,
    handKeptOnly: 'hand-kept rows only',
    unassigned: (points: number) => `${formatWeight(points)} unassigned`,
    done: (points: number) => `${formatWeight(points)} done`,
  },

  checklist: {
    label: 'Checklist',
    heading: 'Planning Checklist',
    of: (done: number, total: number) => (total === 0 ? 'No items' : `${done} of ${total}`),
    open: (open: number) => (open === 0 ? 'all done' : `${open} open`),
    none: 'no checklist',
  },

  next: {
    label: 'Next:',
    about: (name: string, finding: string) => `${name}: ${finding}`,
    fillWork: 'Bring carry-over and refined issues into Milestone Work.',
    checklist: (item: string) => `tick “${item}” in the Planning Checklist.`,
    finalize: 'everything is ready. Finalize the plan.',
    nothing: 'The plan is finalized.',
  },

  notReady: {
    heading: 'Not ready',
    doubtful: 'Ready, with warnings',
    nothing: 'Every row is ready.',
    empty: 'Milestone Work has no rows yet.',
    showRow: (name: string) => `Show the row of ${name}`,
    problems: 'To fix in the description',
    lineWithoutIssue: (line: number) => `Line ${line}`,
  },

  people: {
    heading: 'Capacity',
    person: 'Person',
    load: 'Committed',
    timeOff: (text: string) => `Time off: ${text}`,
    shareColumn: 'Copy',
    share: (username: string) => `Copy the load of @${username} as markdown`,
    nobody: 'Nobody carries work or has stated a capacity yet.',
    rule: 'Weights are the issues’ own. An issue of several people is split equally between them. Time off is shown, not subtracted.',
  },

  mark: {
    layer: 'Status of the rows',
    ready: (name: string) => `${name}: ready`,
    problems: (name: string, count: number) => `${name}: ${plural(count, 'thing', 'things')} to look at`,
    unknown: (name: string) => `${name}: could not be read`,
    readyText: 'Refined and complete. Nothing to fix.',
    add: 'Add an issue',
    addTo: 'Add an issue to the Parking Lot',
  },

  park: {
    heading: 'Add to the Parking Lot',
    issue: 'Issue',
    issueHint: 'A URL, a reference such as #12, or words of its title',
    issueMissing: 'Name the issue: paste its URL or reference, or choose one from the search.',
    candidates: 'Search results',
    searching: 'Searching…',
    nothingFound: 'No open issue with these words. A URL or a reference works too.',
    found: (count: number) => `${plural(count, 'issue', 'issues')} found`,
    closed: 'closed',
    reason: 'Why this milestone?',
    reasonHint: 'One sentence',
    reasonMissing: 'Say in a sentence why it would be good to include it.',
    submit: 'Add to the Parking Lot',
    submitting: 'Adding…',
    saved: (reference: string) => `${reference} is in the Parking Lot.`,
    savedBeside: (reference: string) =>
      `${reference} is in the Parking Lot. Somebody else saved at the same moment; both changes are kept.`,
    alreadyParked: (reference: string) => `${reference} is already in the Parking Lot. Nothing was changed.`,
    removed: (reference: string) =>
      `${reference} was parked, and has been removed since. Nothing was changed.`,
    alreadyPlanned: (reference: string) => `${reference} is already in Milestone Work. Nothing was changed.`,
    showRow: 'Show the row',
    pending: 'Not in GitLab yet',
    waiting: 'Waiting: it is sent by itself.',
    missing: 'It is gone from the plan, and GitLab’s history does not say why.',
    sendAgain: 'Try again',
    addAgain: 'Add it again',
    leaveOut: 'Leave it out',
    discard: 'Discard',
    doing: 'Adding',
    planClosed: 'This plan is finalized. Park new ideas in the next planning issue.',
  },
};

/** The same for who looks at the page. */
export const panelStrings = inLanguage('panel', teamPanelStrings);
