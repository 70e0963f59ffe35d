import type { pendingEditStrings } from '../pending-edits';
import type { Translation } from '../translation';
import { list } from './numbers';

const into = { 'milestone-work': 'zu Milestone Work', 'parking-lot': 'zum Parking Lot' } as const;
const within = { 'milestone-work': 'in Milestone Work', 'parking-lot': 'im Parking Lot' } as const;
const from = { 'milestone-work': 'aus Milestone Work', 'parking-lot': 'aus dem Parking Lot' } as const;
const ticks = {
  done: (text: string) => `„${text}“ abhaken`,
  open: (text: string) => `Haken von „${text}“ entfernen`,
  inapplicable: (text: string) => `„${text}“ als nicht zutreffend markieren`,
} as const;

export const pendingEdits: Translation<typeof pendingEditStrings> = {
  heading: 'Noch nicht in GitLab',
  add: (name, section) => `${name} ${into[section]} hinzufügen`,
  move: (name, section) => `${name} an seinen Platz ${within[section]} bringen`,
  remove: (name, section) => `${name} ${from[section]} entfernen`,
  change: (name) => `Zeile von ${name} ändern`,
  capacity: (member) => `Kapazität von @${member} angeben`,
  tick: (text, state) => ticks[state](text),
  list,
  more: (edits) => `${edits} weitere`,
  missing: 'Die Änderung ist nicht mehr im Plan, und der Verlauf von GitLab sagt nicht, warum.',
};
