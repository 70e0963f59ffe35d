import type { openPlanStrings } from '../open-plan';
import type { Translation } from '../translation';

export const openPlan: Translation<typeof openPlanStrings> = {
  open: 'Das nächste eröffnen',
  opening: 'Wird eröffnet…',
  hint: 'Aus der Vorlage des Teams, für den nächsten Milestone.',
  lookingUp: 'Welches als Nächstes kommt, wird nachgesehen…',
  next: (title, milestone, start, end) =>
    start === null || end === null
      ? `Das nächste: ${title}, für den Milestone ${milestone}.`
      : `Das nächste: ${title}, für den Milestone ${milestone} (${start} bis ${end}).`,
  noMilestoneYet: (milestone) =>
    `In GitLab gibt es ${milestone} noch nicht, darum beginnt das Issue ohne Milestone.`,
  barred:
    'GitLab lässt keine Änderung des letzten Planungs-Issues zu. Das nächste zu eröffnen braucht eine Rolle im Projekt, die das darf.',
  done: 'Es ist offen:',
  already: 'Inzwischen ist eines offen:',
  missingMilestone: (milestone) =>
    `Es hat keinen Milestone: In GitLab gibt es kein ${milestone} dafür. Bis dahin nennt ihn der Titel.`,
};
