import { inLanguage } from './in-language';
import { plural } from './numbers';

/** What the Capacity tool says. Weights are plain numbers. */
export const capacityStrings = inLanguage('capacity', {
  title: 'Capacity',
  member: 'Team member',
  you: (username: string) => `@${username} (you)`,
  other: (username: string) => `@${username}`,
  capacity: 'Capacity',
  timeOff: 'Time off',
  timeOffHint: 'In your words, such as “2 days”. It is shown, not subtracted.',
  notes: 'Notes',
  notesHint: 'Other factors, such as a rotation.',
  nothingStated: 'In weight points, such as 8. Empty means not stated, not 0.',
  countsAs: (points: number) => `Counts as ${plural(points, 'weight point', 'weight points')}.`,
  noNumber: (text: string) =>
    `“${text}” is not a number of points, so it counts as not stated. It is saved as you typed it.`,
  noColumn: 'The table has no such column. Add it in the description first.',
  committed: 'Committed',
  save: 'Save',
  saving: 'Saving…',
  waiting: 'Waiting: it is saved as soon as GitLab can be reached.',
  reading: 'Looking for what you typed before…',
  saved: (member: string) => `Capacity of @${member}`,
  missing: 'Not in the table yet',
  missingHint: 'They are assigned work in this plan and have no row in the Capacity table.',
  add: (count: number) =>
    count === 0 ? 'Add to the table' : `Add ${plural(count, 'member', 'members')} to the table`,
  added: 'Members of the Capacity table',
  last: 'From the previous milestone',
  lastHint: 'Copies capacity and notes, not time off. Notes that are there stay.',
  lookUp: 'Look up the previous milestone’s capacity',
  lookingUp: 'Looking it up…',
  lookUpAgain: 'Look it up again',
  lastFrom: (because: 'named' | 'milestone' | 'age') =>
    because === 'age' ? 'Taken from the planning issue created before this one:' : 'Taken from:',
  noneBefore: 'No previous planning issue was found.',
  nobodyBefore: 'Nobody stated a capacity there.',
  offer: (member: string, capacity: string) => `@${member}: ${capacity}`,
  offerNotes: (notes: string) => `Notes: ${notes}`,
  statedNow: (capacity: string) => `now: ${capacity}`,
  copy: (count: number) => (count === 0 ? 'Copy' : `Copy ${plural(count, 'capacity', 'capacities')}`),
  copied: 'Capacity of the previous milestone',
});
