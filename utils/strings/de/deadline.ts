import type { DeadlineWords } from '../deadline';
import { plural } from './numbers';

export const deadline: DeadlineWords = {
  left: (days) => `noch ${plural(days, 'Tag', 'Tage')}`,
  overdue: (days) => `${plural(days, 'Tag', 'Tage')} überfällig`,
  lastDay: 'Letzter Tag',
  lastHours: (hours) =>
    `Letzter Tag: noch ${hours === 0 ? 'weniger als eine Stunde' : plural(hours, 'Stunde', 'Stunden')}`,
  onTime: 'Am letzten Tag finalisiert',
  early: (days) => `${plural(days, 'Tag', 'Tage')} vor dem Termin finalisiert`,
  late: (days) => `${plural(days, 'Tag', 'Tage')} nach dem Termin finalisiert`,
};
