import type { Translation } from '../translation';
import type { welcomeStrings } from '../welcome';

export const welcome: Translation<typeof welcomeStrings> = {
  title: 'Willkommen beim Milestone Planner',
  subtitle:
    'Der Stand des Milestones, in seinem eigenen Planungs-Issue. Das braucht keine Anmeldung und kein Token.',

  team: {
    heading: '1. Der Plan des Teams',
    intro:
      'In welchem Projekt stehen die Planungs-Issues? Ist es nicht das, das hier von Anfang an steht: seine Adresse einfügen, oder die eines Planungs-Issues.',
    reading: 'Der Plan wird aus GitLab gelesen…',
    done: 'Der Plan ist lesbar. So steht er:',
    open: 'Den Plan öffnen',
    noneOpen: (label) =>
      `In diesem Projekt ist kein Planungs-Issue offen. Ein Planungs-Issue hat das Label „${label}“; andere Labels stehen in den Einstellungen.`,
    hidden:
      'GitLab zeigt der Öffentlichkeit kein solches Projekt: Es ist privat oder existiert nicht. Mit einem Token ist lesbar, was auch in GitLab lesbar ist.',
    token: 'Token einrichten',
  },

  token: {
    heading: '2. Ein Token, um mehr zu tun',
    intro: 'Es geht auch ohne. Mit einem persönlichen Zugriffstoken lassen sich außerdem',
    gains: [
      'private Projekte lesen',
      'Issues parken, die Kapazität angeben und Retro-Punkte hinzufügen',
      'als Manager die Arbeit eines Milestones zusagen und den Plan finalisieren',
    ],
  },

  days: {
    heading: '3. Im Alltag',
    plan: 'Der Plan steht in seinem Planungs-Issue: das Issue in GitLab öffnen und über die Beschreibung schauen.',
    park: 'Um ein Issue zu parken: es in GitLab öffnen, in der Symbolleiste auf das Symbol der Erweiterung klicken, in einem Satz sagen, warum in diesem Milestone, und Enter drücken.',
    pin: 'Das Symbol anheften: Es zählt die Tage bis zum Finalisierungstermin.',
  },

  options: 'Alle Einstellungen',
  again: 'Die Einstellungen führen auf diese Seite zurück.',
};
