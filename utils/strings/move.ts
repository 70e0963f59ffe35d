import { inLanguage } from './in-language';
import { plural } from './numbers';

/** What a move came to, as GitLab has it now. */
type Outcome = 'saved' | 'saved-beside' | 'merged' | 'removed' | 'unchanged';

const sections = { 'milestone-work': 'Milestone Work', 'parking-lot': 'the Parking Lot' } as const;

interface Moved {
  readonly to: keyof typeof sections;
  readonly reorders: boolean;
}

/** Why a row stays where it is. */
const immovable = {
  'no-reference': 'It names no issue, so it can only be moved in the description itself.',
  dropped: 'It is struck through. Remove the strikethrough in the description first.',
  duplicate: 'An earlier row names the same issue. Remove one of the two first.',
  'in-both': 'It is in both sections. Remove one of the two rows first.',
} as const;

/** What moving rows is called and told: in the menu of a row and in the tool that arranges all of them. */
export const moveStrings = inLanguage('move', {
  actions: (name: string) => `Actions for ${name}`,
  promote: 'Promote to Milestone Work',
  promoteTop: 'Promote to the top',
  parkBack: 'Park back',
  up: 'Move up',
  down: 'Move down',
  top: 'Move to the top',
  immovable,
  first: 'It is the first row already.',
  last: 'It is the last row already.',
  busy: 'Another row is being moved. Wait until that is done.',
  closed: 'This plan is finalized. Its rows stay where they are.',
  doing: 'Moving rows',
  parked: (name: string) => `${name}: parked`,
  refined: 'Refined: it can be committed to.',
  notRefined: 'Not refined yet:',
  promoteAnyway: 'Promote anyway',
  leaveParked: 'Leave it parked',
  warning: 'You can promote it to discuss it. Before you commit to it, fix this:',
  saving: (rows: string | number) =>
    `Moving ${typeof rows === 'string' ? rows : plural(rows, 'row', 'rows')}…`,
  dismiss: 'Dismiss',

  /** `rows` is one row's name or how many there are; `to` where they were brought, `reorders` if from there, too. */
  moved: (rows: string | number, { to, reorders }: Moved, outcome: Outcome): string => {
    const told = (one: string, many: string) =>
      typeof rows === 'string' ? `${rows} ${one}` : plural(rows, `row ${one}`, `rows ${many}`);
    if (outcome === 'unchanged')
      return `${told('is', 'are')} already at that place in ${sections[to]}. Nothing was changed.`;
    if (outcome === 'removed')
      return `${told('has', 'have')} been moved, then removed or moved again by somebody. Nothing was changed.`;
    const beside = ' Somebody else saved at the same moment; both changes are kept.';
    const moved = reorders ? `${told('has', 'have')} a new place in` : `${told('is', 'are')} in`;
    return `${moved} ${sections[to]}.${outcome === 'saved-beside' ? beside : ''}`;
  },
  kept: (text: string) => `Its text is kept: “${text}”.`,
  refused: (name: string, why: string) => `${name} was not moved. ${why}`,
  arrangeAt: (name: string) => `Arrange ${name}`,
});
