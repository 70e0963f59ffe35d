import type { conversationStrings } from '../conversation';
import type { Translation } from '../translation';
import { formatWeight, plural } from './numbers';

export const conversation: Translation<typeof conversationStrings> = {
  opening: 'Wird gelesen…',
  seeInGitlab: 'In GitLab ansehen',
  noRow: 'Die Zeile ist nicht mehr im Plan.',
  unreadable: 'Das Ticket lässt sich nicht lesen, darum gibt es nichts zu kommentieren.',
  comment: {
    label: 'Kommentar',
    hint: 'Markdown. Er wird im eigenen Namen veröffentlicht. Zeilen mit Schnellaktionen und @all bleiben Text.',
    send: 'Kommentieren',
    sending: 'Wird veröffentlicht…',
    empty: 'Erst etwas schreiben.',
    posted: 'Veröffentlicht.',
    already: 'Das wurde schon einmal veröffentlicht; es wurde nicht wiederholt.',
    notKept:
      'Der Browser hat keinen Platz mehr, um das beim Schreiben zu verwahren. Vor dem Verlassen kopieren.',
  },
  discuss: {
    title: (name) => `${name} besprechen`,
    about: 'Der Thread dazu in diesem Planungsticket, einer für das ganze Team.',
    found: (name, resolved) =>
      `Zu ${name} gibt es einen Thread${resolved === true ? ', und er ist gelöst' : ''}.`,
    open: 'Thread öffnen',
    send: 'Thread beginnen',
    already:
      'Inzwischen hat jemand anderes den Thread begonnen. Der Text wurde nicht veröffentlicht und steht noch hier.',
    posted: 'Der Thread ist begonnen.',
  },
  refine: {
    title: (name) => `Um Ausarbeitung von ${name} bitten`,
    about: 'Ein Kommentar am Ticket selbst, mit dem, was die Prüfungen vermissen. Er lässt sich frei ändern.',
    nothing: 'Die Prüfungen vermissen nichts. Kommentieren ist trotzdem möglich.',
  },
  weight: {
    title: (name) => `Gewicht von ${name}`,
    titleAll: 'Einigung über Gewichte',
    weight: 'Gewicht',
    setBy: 'Gesetzt von',
    agreement: 'Zustimmung',
    value: (weight) => {
      if (weight === 'unknown') return 'unbekannt';
      return weight === null ? 'nicht gesetzt' : formatWeight(weight);
    },
    setByPerson: (username, at) => `@${username}, ${at}`,
    setAtCreation: (username) => `@${username}, beim Anlegen des Tickets`,
    setByUnknown: 'nicht bekannt',
    noWeight: 'Das Ticket hat noch kein Gewicht, dem zuzustimmen wäre.',
    nobody: 'Für die Arbeit ist niemand genannt.',
    unknownWeight: 'GitLab nennt sein Gewicht nicht.',
    consent: {
      'set-it': 'hat es selbst gesetzt',
      reacted: 'stimmt zu',
      earlier: 'hat einem früheren Gewicht zugestimmt',
      'not-yet': 'hat noch nicht zugestimmt',
    },
    rule: 'Wer die Arbeit voraussichtlich macht, soll dem Gewicht zustimmen, außer wer es selbst gesetzt hat. Die Zustimmung hinterlässt das Emoji ⚖️ am Ticket. Einem neuen Gewicht ist neu zuzustimmen.',
    agree: 'Diesem Gewicht zustimmen',
    agreeing: 'Wird zugestimmt…',
    agreed: 'Diesem Gewicht ist zugestimmt.',
    youSetIt: 'Dieses Gewicht ist selbst gesetzt.',
    doing: 'Das Zustimmen',
    suggest: 'Anderes Gewicht vorschlagen',
    suggesting: 'Das Vorschlagen',
    suggestLabel: 'Vorschlag, als Kommentar am Ticket',
    states: {
      agreed: 'Zugestimmt',
      asked: 'Noch nicht zugestimmt',
      'no-weight': 'Kein Gewicht',
      nobody: 'Niemand genannt',
    },
    check: 'Zustimmung prüfen',
    checking: (done, total) => `${done} von ${total} geprüft`,
    checkHint: (rows) => `Höchstens zwei Anfragen für jede von ${plural(rows, 'Zeile', 'Zeilen')}.`,
    stop: 'Anhalten',
    stopped: 'Angehalten. Was geprüft ist, bleibt.',
    notChecked: 'Nicht geprüft',
    failed: 'Ließ sich nicht prüfen',
    look: (name) => `Gewicht von ${name} ansehen`,
    lookShort: 'Ansehen',
    all: 'Alle Zeilen',
    noRows: 'Keine Zeile von Milestone Work nennt ein lesbares Ticket.',
    row: 'Zeile',
    people: 'Wer es voraussichtlich macht',
  },
};
