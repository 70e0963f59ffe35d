import { formatDay } from '../dates';
import type { finalizeStrings } from '../finalize';
import type { Translation } from '../translation';
import { form, plural } from './numbers';

export const finalize: Translation<typeof finalizeStrings> = {
  title: (milestone) => (milestone === null ? 'Plan finalisieren' : `${milestone} finalisieren`),
  titleClosed: 'Nächstes Planungsticket anlegen',
  reading: 'Was schon da ist, wird gelesen…',

  verdict: {
    clear: 'Alles klar: Nichts spricht gegen das Finalisieren.',
    warnings: 'Finalisieren ist möglich, mit Warnungen:',
    blocked: 'Noch nicht bereit zum Finalisieren:',
    overdue: (days) => `Überfällig: Der Finalisierungstermin war vor ${plural(days, 'Tag', 'Tagen')}.`,
    closed: 'Dieser Plan ist geschlossen. Das nächste Planungsticket ist vielleicht noch nicht angelegt.',
    closedThere: 'Dieser Plan ist geschlossen, und das nächste Planungsticket ist da.',
  },

  why: {
    label: 'Warum trotzdem finalisieren?',
    hint: 'Es steht im Abschlusskommentar, für alle lesbar.',
    missing: 'In einem Satz sagen, warum trotz der Liste oben finalisiert wird.',
  },

  steps: {
    heading: 'Was geschieht',
    headingClosed: 'Was geschieht, soweit es noch aussteht',
    names: {
      summary: 'Den Plan als Kommentar veröffentlichen',
      next: 'Das nächste Planungsticket anlegen',
      link: 'Die beiden verknüpfen',
      move: 'Zeilen des Parking Lot mitnehmen',
      close: 'Dieses Planungsticket schließen',
      retrospective: 'Die Retrospektive anlegen',
    },
    summary: 'Zeilen, Gewichte, Personen, Summen und Ausnahmen, wie sie in diesem Moment in GitLab stehen.',
    summaryThere: 'Er ist veröffentlicht. Erneut nur, wenn sich der Plan seither geändert hat.',
    preview: 'Vorschau des Kommentars',
    next: (title, template) =>
      template === 'project'
        ? `„${title}“, aus der Vorlage des Projekts, mit den Mitgliedern dieses Plans.`
        : `„${title}“, aus der mitgelieferten Vorlage, mit den Mitgliedern dieses Plans.`,
    nextWithoutMilestone: (milestone) =>
      `GitLab hat noch keinen Meilenstein ${milestone}, darum wird das Ticket ohne einen angelegt und nach ihm benannt.`,
    there: 'Es ist schon da:',
    link: 'Als verwandte Tickets, damit jedes zum anderen führt.',
    move: 'In den Parking Lot des nächsten Planungstickets. Hier verschwinden sie, sobald sie dort stehen.',
    moveClosed: 'In den Parking Lot des nächsten Planungstickets. Dieser Plan behält sie auch.',
    moveNone: 'Der Parking Lot ist leer.',
    moveUnnamed: (rows) =>
      `${plural(rows, 'Zeile nennt kein Ticket und bleibt', 'Zeilen nennen kein Ticket und bleiben')} hier. Von Hand kopieren, was noch gewünscht ist.`,
    rows: 'Zeilen zum Mitnehmen',
    close: 'Es bleibt lesbar und zeigt, was geplant und erledigt wurde.',
    retrospective: (title, due, locale) =>
      due === null
        ? `Eine Unteraufgabe „${title}“ ohne Fälligkeit: Das Ende des Meilensteins ist nicht bekannt.`
        : `Eine Unteraufgabe „${title}“, fällig ${formatDay(due, locale)}.`,
    unknown: 'Was schon da ist, ließ sich nicht lesen:',
  },

  submit: 'Finalisieren',
  submitClosed: 'Anlegen',
  startOver: 'Den Plan erneut ansehen',
  close: 'Schließen',

  progress: {
    doneOpen: (milestone) =>
      milestone === null ? 'Der Plan ist finalisiert.' : `Der Plan für ${milestone} ist finalisiert.`,
    doneClosed: 'Das nächste Planungsticket ist angelegt.',
    goThere: 'Weiter zu',
    moved: (moved, left) =>
      left === 0
        ? `${plural(moved, 'Zeile', 'Zeilen')} mitgenommen.`
        : `${plural(moved, 'Zeile', 'Zeilen')} mitgenommen, ${left} ${form(left, 'bleibt', 'bleiben')} hier: Der nächste Plan nimmt sie nicht.`,
    noneToMove: 'Keine Zeile war angekreuzt.',
    withoutMilestone: (milestone) =>
      `Es hat keinen Meilenstein: GitLab hat ${milestone} nicht gesetzt. Dort setzen; bis dahin nennt ihn der Titel.`,
    due: (day, locale) => `Fällig ${formatDay(day, locale)}.`,
  },
};
