import type { PlanEdit } from '@/utils/plan/edit';

/** What an edit is about, for a sentence: a member, an item of the checklist, or a row. */
export function nameOfEdit(edit: PlanEdit): string {
  switch (edit.type) {
    case 'set-capacity':
      return `@${edit.member}`;
    case 'check-item':
      return `“${edit.text}”`;
    case 'add-row':
      return edit.row.issue ?? '';
    default:
      return edit.key;
  }
}
