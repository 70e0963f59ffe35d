import type { Translation } from '../translation';
import type { welcomeStrings } from '../welcome';

export const welcome: Translation<typeof welcomeStrings> = {
  title: 'Willkommen beim Milestone Planner',
  subtitle: 'Der Stand des Meilensteins, in seinem eigenen Planungsticket. Ohne Anmeldung, ohne Token.',

  team: {
    heading: '1. Der Plan des Teams',
    intro:
      'In welchem Projekt stehen die Planungstickets? Ist es nicht das unten, dessen Adresse oder die eines Planungstickets einfügen.',
    reading: 'Der Plan wird aus GitLab gelesen…',
    done: 'Der Plan ist lesbar. So steht er:',
    open: 'Den Plan öffnen',
    noneOpen: (label) =>
      `In diesem Projekt ist kein Planungsticket offen. Ein Planungsticket hat das Label „${label}“; ein anderes Label lässt sich in den Einstellungen wählen.`,
    hidden:
      'GitLab findet kein solches öffentliches Projekt: Es ist privat oder existiert nicht. Lässt es sich in GitLab öffnen, ist es mit einem Token auch hier lesbar.',
    token: 'Token einrichten',
  },

  token: {
    heading: '2. Ein Token, um mehr zu tun',
    intro: 'Es geht auch ohne. Mit einem persönlichen Zugriffstoken lassen sich außerdem',
    gains: [
      'private Projekte lesen',
      'Tickets parken, die Kapazität angeben und Retro-Punkte hinzufügen',
      'als Manager die Arbeit eines Meilensteins zusagen und den Plan finalisieren',
    ],
  },

  days: {
    heading: '3. Im Alltag',
    plan: 'Der Plan steht in seinem Planungsticket: das Ticket in GitLab öffnen und über die Beschreibung schauen.',
    park: 'Um ein Ticket zu parken: es in GitLab öffnen, in der Symbolleiste auf das Symbol der Erweiterung klicken, in einem Satz sagen, warum in diesem Meilenstein, und Enter drücken.',
    pin: 'Das Symbol anheften: Es zählt die Tage bis zum Finalisierungstermin.',
  },

  options: 'Alle Einstellungen',
  again: 'Diese Seite lässt sich über die Einstellungen wieder öffnen.',
};
