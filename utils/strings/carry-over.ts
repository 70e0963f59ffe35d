import { inLanguage } from './in-language';
import { formatWeight, plural } from './numbers';

/** What the tool that carries work over says. */
export const carryOverStrings = inLanguage('carry-over', {
  title: 'Carry over',
  reading: 'Looking for work that is still open…',
  from: 'From',
  because: {
    named: 'which this issue names as the previous one.',
    milestone: 'the planning issue of the previous milestone.',
    age: 'the planning issue created before this one.',
    chosen: 'which you chose.',
  },
  noMilestone: 'It has no milestone, so only its rows are looked at.',
  noneBefore: 'No previous planning issue was found. Name one to carry work over from it.',
  other: 'Use another planning issue',
  previous: 'Planning issue to carry over from',
  previousHint: 'Its URL, or a reference such as #12',
  previousMissing: 'Name a planning issue: paste its URL or a reference.',
  look: 'Look there',
  searchAgain: 'Find the previous one',
  tryAgain: 'Try again',

  heading: 'Still open',
  all: (count: number) => (count === 1 ? '1 issue' : `All ${count} issues`),
  nothing: 'There is nothing to carry over: everything is done or already planned.',
  nothingKnown: 'Nothing more to carry over was found.',
  planned: (count: number) => `${plural(count, 'more is', 'more are')} already planned.`,
  carriedOver: 'carried over',
  nobody: 'nobody',
  weight: (weight: number) => `weight ${formatWeight(weight)}`,
  noWeight: 'no weight',
  unknownWeight: 'weight unknown',
  fromRow: 'in the previous plan',
  fromMilestone: (milestone: string) => `on milestone ${milestone}`,
  parked: 'in the Parking Lot: its row moves',
  notes: (notes: string) => `Notes: ${notes}`,

  unread: (rows: readonly string[]) => `Whether these are still open is not known: ${rows.join(', ')}.`,
  unreadRow: (name: string, why: string) => `${name} (${why})`,
  why: {
    'not-found-or-hidden': 'missing, or hidden from you',
    forbidden: 'you have no access',
    offline: 'GitLab could not be reached',
    failed: 'GitLab could not answer',
    'another-instance': 'on another GitLab',
  },
  unasked: (people: readonly string[], milestone: string, why: string) =>
    `What else is assigned to ${people.map((person) => `@${person}`).join(', ')} on ${milestone} is not known. ${why}`,
  unnamed: (names: readonly string[]) =>
    `The Capacity table does not name ${names.join(', ')} by username, so what is assigned to them is not known.`,

  what: 'Each gets a row in Milestone Work, marked as carried over, with its assignee, its weight and a note; all in one edit.',
  submit: (count: number) => (count === 0 ? 'Carry over' : `Carry over ${plural(count, 'issue', 'issues')}`),
  submitting: 'Carrying over…',
  done: (names: readonly string[]) => `Carried over ${names.join(', ')}`,
});
