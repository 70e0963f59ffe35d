import type { panelStrings } from '../panel';
import type { Translation } from '../translation';
import { formatWeight, plural } from './numbers';

export const panel: Translation<typeof panelStrings> = {
  plan: {
    name: 'Meilensteinplan',
    milestone: (title) => `Meilenstein ${title}`,
    noMilestone: 'Kein Meilenstein gesetzt',
    dates: (start, end) => `${start} – ${end}`,
    fromCalendar: 'nach dem Produktkalender',
    fromCalendarWhy: 'Der Meilenstein hat in GitLab keine Termine. Diese folgen aus dem Produktkalender.',
    fromCalendarUnknown:
      'GitLab konnte nicht nach den Terminen des Meilensteins gefragt werden. Diese folgen aus dem Produktkalender.',
    noDates: 'keine Termine',
    unknownDates: 'Termine unbekannt',
    unknownDatesWhy: 'GitLab konnte nicht nach den Terminen des Meilensteins gefragt werden.',
    fromTitle: 'nach dem Titel',
    fromTitleWhy: 'Dieses Ticket hat in GitLab keinen Meilenstein. Sein Titel nennt diesen.',
    finalizeBy: (day) => `Finalisieren bis ${day}`,
    noDeadline: 'Kein Finalisierungstermin ohne Beginn',
    reading: 'Der Plan wird gelesen…',
    readAt: (instant) => `Gelesen: ${instant}`,
    shownAsRead: (instant) => `Stand: ${instant}.`,
    readAgain: 'Erneut lesen',
    tryAgain: 'Erneut versuchen',
    reload: 'Diese Seite neu laden',
    setUpToken: 'Token einrichten',
    openOptions: 'Einstellungen öffnen',
    columnRows: 'Was im Weg steht',
    columnOutcome: 'Was aus dem Plan wurde',
    columnPeople: 'Wer was übernimmt',
    showDetails: 'Einzelheiten zeigen',
    hideDetails: 'Einzelheiten ausblenden',
    showMore: (rows: number) => `${rows} weitere zeigen`,
  },

  ready: {
    label: 'Bereit',
    of: (ready, rows) => (rows === 0 ? 'Keine Zeilen' : `${ready} von ${rows}`),
    errors: (count) => `${count} zu beheben`,
    warnings: (count) => plural(count, 'Warnung', 'Warnungen'),
    allReady: 'alles bereit',
    empty: 'Milestone Work ist leer',
  },

  load: {
    label: 'Zugesagt',
    of: (committed, capacity) =>
      capacity === null
        ? formatWeight(committed)
        : `${formatWeight(committed)} von ${formatWeight(capacity)}`,
    unweighted: (rows) => `${rows} ohne Gewicht`,
    unreadable: (rows) => `${rows} mit unbekanntem Gewicht`,
    withoutIssue: (rows) => `${rows} ohne Ticket`,
    notStated: (people) => `${plural(people, 'Person', 'Personen')} ohne Angabe`,
    handKeptOnly: 'nur von Hand geführte Zeilen',
    unassigned: (points) => `${formatWeight(points)} niemandem zugewiesen`,
    done: (points) => `${formatWeight(points)} erledigt`,
  },

  checklist: {
    label: 'Checkliste',
    heading: 'Planning Checklist',
    of: (done, total) => (total === 0 ? 'Keine Punkte' : `${done} von ${total}`),
    open: (open) => (open === 0 ? 'alles erledigt' : `${open} offen`),
    none: 'keine Checkliste',
  },

  next: {
    label: 'Als Nächstes:',
    about: (name, finding) => `${name}: ${finding}`,
    fillWork: 'Übertrag und ausgearbeitete Tickets in Milestone Work bringen.',
    checklist: (item) => `„${item}“ in der Planning Checklist abhaken.`,
    finalize: 'Alles ist bereit. Den Plan finalisieren.',
    nothing: 'Der Plan ist finalisiert.',
  },

  notReady: {
    heading: 'Nicht bereit',
    doubtful: 'Bereit, mit Warnungen',
    nothing: 'Jede Zeile ist bereit.',
    empty: 'Milestone Work hat noch keine Zeilen.',
    showRow: (name) => `Zeile von ${name} zeigen`,
    problems: 'In der Beschreibung zu beheben',
    lineWithoutIssue: (line) => `Zeile ${line}`,
  },

  people: {
    heading: 'Kapazität',
    person: 'Person',
    load: 'Zugesagt',
    timeOff: (text) => `Abwesenheit: ${text}`,
    shareColumn: 'Kopieren',
    share: (username) => `Auslastung von @${username} als Markdown kopieren`,
    nobody: 'Noch hat niemand Arbeit übernommen oder eine Kapazität angegeben.',
    rule: 'Es gelten die Gewichte der Tickets. Ein Ticket mehrerer Personen wird gleichmäßig auf sie verteilt. Abwesenheit wird gezeigt, aber nicht abgezogen.',
  },

  mark: {
    layer: 'Stand der Zeilen',
    ready: (name) => `${name}: bereit`,
    problems: (name, count) => `${name}: ${plural(count, 'Punkt', 'Punkte')} anzusehen`,
    unknown: (name) => `${name}: nicht lesbar`,
    readyText: 'Ausgearbeitet und vollständig. Nichts zu beheben.',
    add: 'Ticket hinzufügen',
    addTo: 'Ticket zum Parking Lot hinzufügen',
  },

  park: {
    heading: 'Zum Parking Lot hinzufügen',
    issue: 'Ticket',
    issueHint: 'Eine URL, eine Referenz wie #12 oder Wörter seines Titels',
    issueMissing: 'Das Ticket nennen: URL oder Referenz einfügen oder eines aus der Suche wählen.',
    candidates: 'Suchergebnisse',
    searching: 'Wird gesucht…',
    nothingFound: 'Kein offenes Ticket mit diesen Wörtern. Eine URL oder Referenz geht auch.',
    found: (count) => `${plural(count, 'Ticket', 'Tickets')} gefunden`,
    closed: 'geschlossen',
    reason: 'Warum in diesem Meilenstein?',
    reasonHint: 'Ein Satz',
    reasonMissing: 'In einem Satz sagen, warum es dabei sein sollte.',
    submit: 'Zum Parking Lot hinzufügen',
    submitting: 'Wird hinzugefügt…',
    saved: (reference) => `${reference} steht im Parking Lot.`,
    savedBeside: (reference) =>
      `${reference} steht im Parking Lot. Im selben Moment hat noch jemand gespeichert; beide Änderungen sind erhalten.`,
    alreadyParked: (reference) => `${reference} steht schon im Parking Lot. Nichts wurde geändert.`,
    removed: (reference) =>
      `${reference} war geparkt und wurde seither wieder entfernt. Nichts wurde geändert.`,
    alreadyPlanned: (reference) => `${reference} steht schon in Milestone Work. Nichts wurde geändert.`,
    showRow: 'Die Zeile zeigen',
    pending: 'Noch nicht in GitLab',
    waiting: 'Wartet: Wird von selbst gesendet.',
    missing: 'Die Zeile ist nicht mehr im Plan, und der Verlauf von GitLab sagt nicht, warum.',
    sendAgain: 'Erneut versuchen',
    addAgain: 'Erneut hinzufügen',
    leaveOut: 'Weglassen',
    discard: 'Verwerfen',
    doing: 'Das Hinzufügen',
    planClosed: 'Dieser Plan ist finalisiert. Neue Ideen im nächsten Planungsticket parken.',
  },
};
