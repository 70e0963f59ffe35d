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
        `Ohne Token sind nur öffentliche Projekte von ${host} lesbar. Parken, Retro-Punkte und das Eröffnen eines Plans schreiben in GitLab und brauchen ein Zugriffstoken.`,
      action: 'Token einrichten',
    },
    'read-only': {
      says: (host) =>
        `Das Token für ${host} darf nur lesen. Parken, Retro-Punkte und das Eröffnen eines Plans brauchen eines mit dem Scope api.`,
      action: 'Token ersetzen',
    },
  },
  noProjects: 'Noch ist kein Teamprojekt eingerichtet. Das mit den Planungs-Issues wählen.',
  addProject: 'Teamprojekt wählen',
  noOpenPlan: 'Kein Planungs-Issue ist offen.',
  busy: 'Wird aus GitLab gelesen…',
  readAt: (instant) => `Gelesen: ${instant}`,
  readingAgain: (instant) => `Gelesen: ${instant}, wird erneut gelesen…`,
  showing: (instant) => `Stand: ${instant}.`,
  refresh: 'Erneut lesen',
  tryAgain: 'Erneut versuchen',
  allow: 'Erlauben',

  noPlace: {
    heading: 'Der Plan hat auf dieser Seite keinen Platz',
    why: 'GitLab zeichnet diese Seite so, wie es diese Version nicht kennt, darum wird darin nichts gezeigt. Hier funktioniert trotzdem alles.',
    whatNow:
      'Nach einem Update suchen. Gibt es keines, diesen Bericht an die senden, die die Erweiterung pflegen:',
    report: 'Bericht',
    copy: 'Bericht kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Der Browser hat das Kopieren nicht zugelassen. Der Text ist ausgewählt: Strg+C oder ⌘C drücken.',
  },

  park: {
    heading: 'Dieses Issue parken',
    reason: 'Warum in diesem Milestone?',
    reasonHint: 'Enter parkt das Issue, Umschalt+Enter beginnt eine neue Zeile.',
    reasonMissing: 'In einem Satz sagen, warum es dabei sein sollte.',
    target: 'Planungs-Issue',
    into: (plan) => `in ${plan}`,
    readingTargets: 'Die Planungs-Issues werden gelesen…',
    unreadTargets: 'Noch ließ sich kein Planungs-Issue lesen.',
    noTarget: 'Kein Planungs-Issue ist offen, also gibt es keinen Parking Lot dafür.',
    noIssue:
      'Auf dieser Seite gibt es kein Issue zum Parken. Eines in GitLab öffnen, dann das Tastenkürzel erneut drücken.',
    isPlan:
      'Diese Seite ist selbst ein Planungs-Issue. Das Issue öffnen, das geparkt werden soll, dann das Tastenkürzel erneut drücken.',
    submit: 'Issue parken',
    submitting: 'Wird geparkt…',
    doing: 'Das Parken',
    outcome: {
      saved: (reference) => `${reference} ist geparkt in`,
      'saved-beside': (reference) =>
        `Im selben Moment hat noch jemand gespeichert; ${reference} und die andere Änderung stehen beide in`,
      merged: (reference) => `${reference} ist geparkt in`,
      removed: (reference) =>
        `Nichts geändert: ${reference} war geparkt und wurde seither wieder entfernt, in`,
      'already-parked': (reference) => `Nichts geändert: ${reference} steht schon im Parking Lot von`,
      'already-planned': (reference) => `Nichts geändert: ${reference} steht schon im Milestone Work von`,
    },
  },

  plan: {
    here: 'Diese Seite',
    milestone: (title) => (title === null ? 'Kein Milestone' : `Milestone ${title}`),
    finalizeBy: (day) => `finalisieren bis ${day}`,
    noDate: 'noch kein Finalisierungstermin',
    pending: (count) => `${plural(count, 'Zeile', 'Zeilen')} noch nicht in GitLab: siehe das Planungs-Issue`,
  },
};
