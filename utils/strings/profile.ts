import type { findingSentences } from './findings';
import { inLanguage } from './in-language';

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

const firstIsWritten = 'One per line. The first is the one that is written.';
const onePerLine = 'One per line.';
const wordsOfItems =
  'One per line: words that tell that a checklist item asks this. Empty: it is not answered.';

/** What each field of the profile form is called, by its place in the profile. */
export const profileFields = inLanguage('profile-fields', {
  name: { label: 'Name' },
  planningLabel: { label: 'Planning label', hint: 'The label that makes an issue a planning issue.' },
  template: { label: 'Issue template', hint: 'Its name in the team’s project.' },
  'finalize.days': { label: 'Days before the milestone starts' },
  'finalize.count': { label: 'Counted in' },
  'retrospective.dueDaysAfterEnd': { label: 'Retrospective: days after the milestone’s end' },
  'refined.labels': { label: 'Labels that mean refined', hint: onePerLine },
  'refined.blocking': { label: 'Labels that mean blocked', hint: onePerLine },
  'refined.largestWeight': { label: 'Largest weight', hint: 'Heavier issues should be broken down.' },
  'refined.weight.from': { label: 'Weight comes from' },
  'refined.weight.scope': {
    label: 'Scope of the weight label',
    hint: 'What comes before the :: of the label.',
  },
  'refined.weight.values': {
    label: 'Weights',
    hint: 'One per line: what comes after the :: of the label, then its weight, such as small = 2.',
  },
  'metricsLabel.scope': {
    label: 'Scope of the metrics label',
    hint: 'What comes before the :: of the label.',
  },
  'metricsLabel.placeholder': {
    label: 'Its placeholder',
    hint: 'The value that still has to be replaced; empty when there is none.',
  },
  'metricsLabel.values': {
    label: 'Its values',
    hint: 'One per line: what comes after the :: of the label. Empty: whatever labels GitLab has.',
  },
  'priorityLabel.scope': {
    label: 'Scope of the priority label',
    hint: 'What comes before the :: of the label.',
  },
  'sections.checklist': { label: 'Planning Checklist', hint: firstIsWritten },
  'sections.capacity': { label: 'Capacity', hint: firstIsWritten },
  'sections.work': { label: 'Milestone Work', hint: firstIsWritten },
  'sections.parkingLot': { label: 'Parking Lot', hint: firstIsWritten },
  'columns.issue': { label: 'Issue', hint: firstIsWritten },
  'columns.reason': { label: 'Why this milestone?', hint: firstIsWritten },
  'columns.weight': { label: 'Weight', hint: firstIsWritten },
  'columns.assignee': { label: 'Assignee', hint: firstIsWritten },
  'columns.carry-over': { label: 'Carry-over', hint: firstIsWritten },
  'columns.notes': { label: 'Notes', hint: firstIsWritten },
  'columns.added-by': { label: 'Added by', hint: firstIsWritten },
  'capacityColumns.member': { label: 'Team member', hint: firstIsWritten },
  'capacityColumns.capacity': { label: 'Capacity', hint: firstIsWritten },
  'capacityColumns.time-off': { label: 'Time off', hint: firstIsWritten },
  'capacityColumns.notes': { label: 'Notes', hint: firstIsWritten },
  planningChecklist: { label: 'Items in a new planning issue', hint: onePerLine },
  'retrospective.names': { label: 'Words in the sub-task’s title', hint: firstIsWritten },
  'retrospective.wentWell': { label: 'What went well', hint: firstIsWritten },
  'retrospective.wentBadly': { label: 'What did not go well', hint: firstIsWritten },
  'retrospective.change': { label: 'What to change', hint: firstIsWritten },
  'checklistQuestions.dates': { label: 'Does the milestone have its dates?', hint: wordsOfItems },
  'checklistQuestions.capacity': { label: 'Has everybody stated their capacity?', hint: wordsOfItems },
  'checklistQuestions.carry-over': { label: 'Is carry-over in Milestone Work?', hint: wordsOfItems },
  'checklistQuestions.refined': { label: 'Is every row refined and weighted?', hint: wordsOfItems },
  'checklistQuestions.agreement': { label: 'Do assignees agree with the weights?', hint: wordsOfItems },
  'checklistQuestions.fields': {
    label: 'Are milestone, assignee and metrics label set?',
    hint: wordsOfItems,
  },
  'checklistQuestions.threads': { label: 'Are the workload threads resolved?', hint: wordsOfItems },
  'checklistQuestions.retrospective': { label: 'Is there a retrospective?', hint: wordsOfItems },
  slack: {
    label: 'Slack, in percent of capacity',
    hint: 'What planning leaves free. Shown as a band on capacity.',
  },
} satisfies Record<string, FieldWords>);

/** What the parts of the profile form are called. */
export const profileGroups = inLanguage('profile-groups', {
  planningIssue: 'Planning issue',
  dates: 'Finalize date and retrospective',
  refined: 'Refined work',
  weight: 'Weight',
  labels: 'Metrics and priority labels',
  sections: 'Section names',
  columns: 'Column names of Milestone Work and Parking Lot',
  capacityColumns: 'Column names of Capacity',
  capacity: 'Capacity',
  checklist: 'Planning Checklist',
  retrospective: 'Retrospective',
  checks: 'Checks',
});

/** What a field's choices are called, by the field's last word. */
export const profileChoices = inLanguage('profile-choices', {
  count: { calendar: 'calendar days', business: 'business days, Monday to Friday' },
  from: { issue: 'the issue’s own weight', label: 'a scoped label' },
  check: { error: 'Error', warning: 'Warning', info: 'Information', off: 'Off' },
});

/** What each check looks for, by its id. */
export const checkNames = inLanguage('profile-checks', {
  'reference-missing': 'A row names no issue',
  unreadable: 'An issue could not be read',
  'not-an-issue': 'A row names an epic or a merge request',
  'duplicate-row': 'The same issue is in two rows',
  closed: 'An issue is closed',
  'also-parked': 'An issue is in the Parking Lot, too',
  'renamed-project': 'An issue’s project was renamed or moved',
  'not-refined': 'An issue is not refined',
  blocked: 'An issue is blocked',
  'no-weight': 'An issue has no weight',
  'weight-unknown': 'A weight is unknown: GitLab does not show it',
  'too-large': 'A weight is above the largest',
  'weight-differs': 'A row and its issue have different weights',
  'no-acceptance-criteria': 'An issue has no acceptance criteria',
  'milestone-missing': 'An issue has no milestone',
  'milestone-other': 'An issue has another milestone',
  'no-assignee': 'Nobody is assigned to an issue',
  'assignee-differs': 'A row and its issue have different assignees',
  'metrics-label-missing': 'An issue has no metrics label',
  'metrics-label-pending': 'A metrics label is still the placeholder',
  'metrics-label-several': 'An issue has several metrics labels',
  'capacity-not-stated': 'A member has not stated a capacity',
  'over-capacity': 'A person is over capacity',
} satisfies { readonly [Id in keyof typeof findingSentences]: string });

/** What the profile's editor says. A place is one in the JSON, such as `finalize.days`. */
export const profileEditor = inLanguage('profile-editor', {
  heading: 'Your own profile',
  intro: 'Saving puts it in force. The profiles that come with the extension stay as they are.',
  replaces: (name: string) => `It replaces your own profile ${name}.`,
  asForm: 'Form',
  asJson: 'JSON',
  views: 'Edit as',
  json: 'Profile as JSON',
  jsonHint: 'Paste one here or read it from a file. What is left out gets its default.',
  file: 'Read from a file…',
  fileRead: (name: string) => `${name} is read and can be saved.`,
  unreadableFile: 'The browser could not read this file.',
  refused: (at: string, reason: string) => (at === '' ? reason : `${at}: ${reason}`),
  stays: 'Not saved: correct what is marked. The rules in force have not changed.',
  save: 'Save and put in force',
  saving: 'Saving…',
  close: 'Cancel',
  discard: 'Discard changes',
  discardQuestion: 'Discard what you changed here? The rules in force stay as they are.',
  discardYes: 'Discard',
  discardNo: 'Keep editing',
  closed: 'Nothing was changed.',
});
