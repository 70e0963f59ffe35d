import { inLanguage } from './in-language';
import { formatWeight, plural } from './numbers';

/** What the tool that arranges all rows says. */
export const arrangeStrings = inLanguage('arrange', {
  title: 'Arrange rows',
  work: 'Milestone Work',
  workHint:
    'The order is the priority. Drag a row by its handle, or pick it up with Space and use the arrow keys.',
  workEmpty: 'Milestone Work has no rows yet. Promote some from the Parking Lot.',
  parkingLot: 'Parking Lot',
  parkingLotHint: 'Tick rows to see what they would add, and promote them together.',
  parkingLotEmpty: 'Nothing is parked.',
  liveQuery:
    'Milestone Work also has an embedded view. Its rows follow their issues’ labels and milestones, so they are not listed here and cannot be moved.',
  select: (name: string) => `Select ${name}`,
  handle: (name: string) => `Move ${name}`,
  priority: (value: string) => `Priority ${value}`,
  weight: (points: number) => `Weight ${formatWeight(points)}`,
  unweighted: 'No weight',
  unknownWeight: 'Weight unknown',
  nobody: 'Nobody assigned',
  standings: {
    ready: 'Ready',
    warning: 'Ready, with warnings',
    danger: 'Not ready',
    unknown: 'Could not be read',
  },
  refinedShort: 'Refined',
  notRefinedShort: 'Not refined',

  position: 'Place',
  end: 'At the end',
  atTop: 'At the top',
  before: (name: string) => `Before ${name}`,
  promoteRows: (rows: number) => `Promote ${plural(rows, 'row', 'rows')}`,
  moveRows: (rows: number) => `Move ${plural(rows, 'row', 'rows')}`,
  parkRows: (rows: number) => `Park back ${plural(rows, 'row', 'rows')}`,
  nothingSelected: 'Tick rows to move several at once.',
  unrefined: (rows: number) =>
    `${plural(rows, 'of the ticked rows is', 'of the ticked rows are')} not refined. You can promote and discuss it all. Before you commit to it, fix this:`,

  grabbed: (name: string, place: number, places: number) =>
    `${name} is picked up, in place ${place} of ${places}. The arrow keys move it, Space puts it down, Escape puts it back.`,
  atPlace: (name: string, place: number, places: number) => `${name}: place ${place} of ${places}.`,
  putBack: (name: string) => `${name} is back in its place.`,

  loads: 'What is committed',
  loadsAsIf: (rows: number) => `What would be committed with ${plural(rows, 'more row', 'more rows')}`,
  person: 'Person',
  now: 'Now',
  withTicked: 'With the ticked rows',
  total: 'Total',
  load: (points: string, words: string) => `${points}, ${words}`,
  asIf: (now: string, then: string) => `Committed: ${now} now; ${then}, with the ticked rows.`,
});
