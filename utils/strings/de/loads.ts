import type { LoadWords } from '../loads';
import { formatWeight } from './numbers';

export const loads: LoadWords = {
  notStated: 'keine Kapazität angegeben',
  over: (points) => `${formatWeight(points)} über der Kapazität`,
  at: 'Kapazität ausgeschöpft',
  under: (points) => `${formatWeight(points)} unter der Kapazität`,
  intoSlack: (points, slack) => `${formatWeight(points)} vom Puffer ${formatWeight(slack)} verbraucht`,
  allSlack: 'alles davon Puffer',
  ofItSlack: (slack) => `${formatWeight(slack)} davon Puffer`,
};
