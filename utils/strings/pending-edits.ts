import { inLanguage } from './in-language';
import { list } from './lists';

const sections = { 'milestone-work': 'Milestone Work', 'parking-lot': 'the Parking Lot' } as const;
const ticks = { done: 'tick', open: 'untick', inapplicable: 'set aside' } as const;

/** What edits of the plan that are not in GitLab yet are called. Names are rows' or issues' references. */
export const pendingEditStrings = inLanguage('pending-edits', {
  heading: 'Not in GitLab yet',
  add: (name: string, section: keyof typeof sections) => `add ${name} to ${sections[section]}`,
  move: (name: string, section: keyof typeof sections) =>
    `bring ${name} to its place in ${sections[section]}`,
  remove: (name: string, section: keyof typeof sections) => `take ${name} out of ${sections[section]}`,
  change: (name: string) => `change the row of ${name}`,
  capacity: (member: string) => `state the capacity of @${member}`,
  tick: (text: string, state: keyof typeof ticks) => `${ticks[state]} “${text}”`,
  list,
  more: (edits: number) => `${edits} more`,
  missing: 'It was in the plan and is gone, and GitLab’s history does not tell why.',
});
