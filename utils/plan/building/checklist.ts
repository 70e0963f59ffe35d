import { questionsOf } from '../checklist-questions';
import type { ChecklistItem } from '../document';
import type { ChecklistProgress } from '../plan';
import type { TeamProfile } from '../profile';

/** Progress as GitLab counts tasks: an inapplicable item is neither done nor open, so it is no part of the total. */
export function checklistProgress(
  items: readonly ChecklistItem[],
  { checklistQuestions }: Pick<TeamProfile, 'checklistQuestions'>,
): ChecklistProgress {
  const done = items.filter(({ state }) => state === 'done').length;
  const open = items.filter(({ state }) => state === 'open').length;
  const asked = items.map((item) => ({ ...item, questions: questionsOf(item.text, checklistQuestions) }));
  return { items: asked, done, total: done + open };
}
