import type { ChecklistItem } from '../document';
import type { ChecklistProgress } from '../plan';

/** Progress as GitLab counts tasks: an inapplicable item is neither done nor open, so it is no part of the total. */
export function checklistProgress(items: readonly ChecklistItem[]): ChecklistProgress {
  const done = items.filter(({ state }) => state === 'done').length;
  const open = items.filter(({ state }) => state === 'open').length;
  return { items, done, total: done + open };
}
