import type { outcomeStrings } from '../outcome';
import type { Translation } from '../translation';
import { formatWeight, plural } from './numbers';
import { outcomeSummary } from './outcome-summary';

export const outcome: Translation<typeof outcomeStrings> = {
  title: (milestone) =>
    milestone === null ? 'Geplant und erledigt' : `Geplant und erledigt in ${milestone}`,
  reading: outcomeSummary.reading,
  fromNote: 'Verglichen mit dem Plan, wie er finalisiert wurde.',
  fromDescription:
    'Kein Abschlusskommentar hält diesen Plan fest, wie er finalisiert wurde; verglichen wird darum mit der jetzigen Beschreibung.',
  weight: outcomeSummary.weight,
  items: ({ done, all }) =>
    `${done} von ${plural(all, 'Zeile', 'Zeilen')} bis zum Ende des Meilensteins erledigt`,
  headings: outcomeSummary.headings,
  none: 'Nichts war zugesagt.',
  noAdded: 'Nichts kam dazu.',
  states: {
    done: 'erledigt',
    late: 'spät erledigt',
    open: 'offen',
    dropped: 'gestrichen',
    unknown: 'unbekannt',
  },
  rowWeight: (weight) => (weight === null ? 'kein Gewicht' : `Gewicht ${formatWeight(weight)}`),
  nobody: 'niemand',
  unasked: (members) =>
    `Welche Arbeit von ${members} seither dazukam, ist nicht bekannt: GitLab konnte nicht gefragt werden.`,

  past: {
    heading: 'Die letzten Meilensteine',
    intro: 'Was zugesagt und was erledigt wurde, als Maß für die nächste Summe.',
    reading: 'Die letzten Meilensteine werden gelesen…',
    none: 'Noch ist kein Plan geschlossen.',
    milestone: 'Meilenstein',
    committed: 'Zugesagt',
    completed: 'Erledigt',
    share: 'Erledigt vom Zugesagten',
    percent: (share) => `${Math.round(share * 100)} %`,
    weight: formatWeight,
    noShare: '–',
    average: (completed) => `Im Schnitt ${formatWeight(completed)} erledigt.`,
    unread: (titles) => `Nicht gelesen: ${titles}.`,
    chart: 'Diagramm von zugesagtem und erledigtem Gewicht; seine Zahlen stehen in der Tabelle darunter.',
  },
};
