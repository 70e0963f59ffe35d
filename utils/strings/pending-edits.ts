import { inLanguage } from './in-language';
import { list } from './lists';

const sections = { 'milestone-work': 'Milestone Work', 'parking-lot': 'the Parking Lot' } as const;
const ticks = { done: 'tick', open: 'untick', inapplicable: 'mark as not applicable:' } as const;

/** What edits of the plan that are not in GitLab yet are called. Names are rows' or issues' references. */
export const pendingEditStrings = inLanguage('pending-edits', {
  heading: 'Not in GitLab yet',
  add: (name: string, section: keyof typeof sections) => `add ${name} to ${sections[section]}`,
  move: (name: string, section: keyof typeof sections) => `move ${name} to its place in ${sections[section]}`,
  remove: (name: string, section: keyof typeof sections) => `remove ${name} from ${sections[section]}`,
  change: (name: string) => `change the row of ${name}`,
  capacity: (member: string) => `state the capacity of @${member}`,
  tick: (text: string, state: keyof typeof ticks) => `${ticks[state]} “${text}”`,
  list,
  more: (edits: number) => `${edits} more`,
  missing: 'It is gone from the plan, and GitLab’s history does not say why.',
});
