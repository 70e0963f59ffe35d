import type { outcomeSummaryStrings } from '../outcome-summary';
import type { Translation } from '../translation';
import { formatWeight } from './numbers';

export const outcomeSummary: Translation<typeof outcomeSummaryStrings> = {
  heading: 'Geplant und erledigt',
  reading: 'Was aus dem Plan wurde, wird gelesen…',
  weight: (completed, committed) =>
    `Gewicht ${formatWeight(completed)} von ${formatWeight(committed)} erledigt`,
  headings: {
    done: 'Erledigt',
    late: 'Nach dem Ende des Meilensteins erledigt',
    open: 'Noch offen',
    dropped: 'Seither gestrichen',
    unknown: 'Nicht lesbar',
    added: 'Seither dazugekommen, ungeplant',
  },
  more: 'Jedes einzeln und die letzten Meilensteine zeigen',
};
