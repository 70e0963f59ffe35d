import { formatDay } from '../dates';
import type { retrospectiveStrings } from '../retrospective';
import type { Translation } from '../translation';

export const retrospective: Translation<typeof retrospectiveStrings> = {
  heading: 'Retrospektive',
  reading: 'Die Retrospektive wird gelesen…',
  due: (day, today, locale) => `${day < today ? 'War fällig' : 'Fällig'} ${formatDay(day, locale)}`,
  noDueDate: 'Keine Fälligkeit',
  closed: 'geschlossen',
  missing: (plan) => `${plan} hat noch keine Unteraufgabe für die Retrospektive.`,
  wouldBeDue: (day, locale) => `Sie wäre fällig ${formatDay(day, locale)}.`,
  create: 'Anlegen',
  creating: 'Wird angelegt…',
  tryAgain: 'Erneut versuchen',
};
