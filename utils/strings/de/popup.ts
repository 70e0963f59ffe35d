import type { popupStrings } from '../popup';
import type { Translation } from '../translation';
import { plural } from './numbers';

export const popup: Translation<typeof popupStrings> = {
  title: 'Milestone Planner',
  openOptions: 'Einstellungen',
  newTab: '(öffnet in neuem Tab)',
  setUpToken: 'Token einrichten',
  access: {
    anonymous: {
      says: (host) =>
        `Ohne Token sind nur öffentliche Projekte von ${host} lesbar. Zum Parken, für Retro-Punkte und um ein Planungsticket anzulegen, ein Zugriffstoken einrichten.`,
      action: 'Token einrichten',
    },
    'read-only': {
      says: (host) =>
        `Das Token für ${host} darf nur lesen. Zum Parken, für Retro-Punkte und um ein Planungsticket anzulegen, eines mit dem Scope api verwenden.`,
      action: 'Token ersetzen',
    },
  },
  noProjects: 'Noch ist kein Teamprojekt eingerichtet. Das mit den Planungstickets wählen.',
  addProject: 'Teamprojekt wählen',
  noOpenPlan: 'Kein Planungsticket ist offen.',
  busy: 'Wird aus GitLab gelesen…',
  readAt: (instant) => `Gelesen: ${instant}`,
  readingAgain: (instant) => `Gelesen: ${instant}, wird erneut gelesen…`,
  showing: (instant) => `Stand: ${instant}.`,
  refresh: 'Erneut lesen',
  tryAgain: 'Erneut versuchen',

  noPlace: {
    heading: 'Der Plan hat auf dieser Seite keinen Platz',
    why: 'Diese Version kennt den Aufbau dieser Seite von GitLab nicht, darum wird darauf nichts gezeigt. In diesem Popup funktioniert alles.',
    whatNow:
      'Nach einem Update suchen. Gibt es keines, diesen Bericht an die Entwickler der Erweiterung senden:',
    report: 'Bericht',
    copy: 'Bericht kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Der Browser hat das Kopieren nicht zugelassen. Der Text ist ausgewählt: Strg+C oder ⌘C drücken.',
  },

  park: {
    heading: 'Dieses Ticket parken',
    reason: 'Warum in diesem Meilenstein?',
    reasonHint: 'Enter parkt das Ticket, Umschalt+Enter beginnt eine neue Zeile.',
    reasonMissing: 'In einem Satz sagen, warum es dabei sein sollte.',
    target: 'Planungsticket',
    into: (plan) => `in ${plan}`,
    readingTargets: 'Die Planungstickets werden gelesen…',
    unreadTargets: 'Noch ließ sich kein Planungsticket lesen.',
    noTarget: 'Kein Planungsticket ist offen, also gibt es keinen Parking Lot dafür.',
    noIssue:
      'Auf dieser Seite gibt es kein Ticket zum Parken. Eines in GitLab öffnen, dann das Tastenkürzel erneut drücken.',
    isPlan:
      'Diese Seite ist selbst ein Planungsticket. Das Ticket öffnen, das geparkt werden soll, dann das Tastenkürzel erneut drücken.',
    submit: 'Ticket parken',
    submitting: 'Wird geparkt…',
    doing: 'Das Parken',
    outcome: {
      saved: (reference) => `${reference} ist geparkt in`,
      'saved-beside': (reference) =>
        `Im selben Moment hat noch jemand gespeichert; ${reference} und die andere Änderung stehen beide in`,
      merged: (reference) => `${reference} ist geparkt in`,
      removed: (reference) =>
        `Nichts geändert: ${reference} war geparkt und wurde seither wieder entfernt, aus`,
      'already-parked': (reference) => `Nichts geändert: ${reference} steht schon im Parking Lot von`,
      'already-planned': (reference) => `Nichts geändert: ${reference} steht schon im Milestone Work von`,
    },
  },

  plan: {
    here: 'Diese Seite',
    milestone: (title) => (title === null ? 'Kein Meilenstein' : `Meilenstein ${title}`),
    finalizeBy: (day) => `finalisieren bis ${day}`,
    noDate: 'noch kein Finalisierungstermin',
    pending: (count) => `${plural(count, 'Zeile', 'Zeilen')} noch nicht in GitLab: siehe das Planungsticket`,
  },
};
