import type { obstacleSentences } from '../obstacles';
import type { Translation } from '../translation';
import { plural } from './numbers';

export const obstacles: Translation<typeof obstacleSentences> = {
  'no-rows': () => 'Milestone Work ist leer.',
  errors: (count) => `${plural(count, 'Punkt ist', 'Punkte sind')} nicht bereit.`,
  warnings: (count) => `${plural(count, 'Warnung', 'Warnungen')}.`,
  checklist: (count) =>
    `${plural(count, 'Punkt der Planning Checklist ist', 'Punkte der Planning Checklist sind')} offen.`,
  threads: (count) => `${plural(count, 'Thread ist', 'Threads sind')} nicht gelöst.`,
  'threads-unknown': () =>
    'Ob alle Threads gelöst sind, ist nicht bekannt: GitLab konnte nicht gefragt werden.',
  'live-query': () => 'Milestone Work enthält auch eine eingebettete Ansicht; deren Zeilen zählen nicht mit.',
  overdue: (count) => `Der Finalisierungstermin war vor ${plural(count, 'Tag', 'Tagen')}.`,
};
