import type { createPlanStrings } from '../create-plan';
import type { Translation } from '../translation';

export const createPlan: Translation<typeof createPlanStrings> = {
  create: 'Das nächste anlegen',
  creating: 'Wird angelegt…',
  hint: 'Aus der Vorlage des Teams, für den nächsten Meilenstein.',
  lookingUp: 'Welches als Nächstes kommt, wird nachgesehen…',
  next: (title, milestone, start, end) =>
    start === null || end === null
      ? `Das nächste: ${title}, für den Meilenstein ${milestone}.`
      : `Das nächste: ${title}, für den Meilenstein ${milestone} (${start} bis ${end}).`,
  noMilestoneYet: (milestone) =>
    `In GitLab gibt es ${milestone} noch nicht, darum beginnt das Ticket ohne Meilenstein.`,
  barred:
    'GitLab lässt keine Änderung des letzten Planungstickets zu. Das nächste anzulegen braucht eine höhere Rolle im Projekt.',
  done: 'Es ist angelegt:',
  already: 'Eines ist schon offen:',
  missingMilestone: (milestone) =>
    `Es hat keinen Meilenstein: In GitLab gibt es ${milestone} noch nicht. Bis dahin nennt ihn der Titel.`,
};
