import type { FieldChange } from '@/utils/plan/commit/field-change';
import { commitStrings as strings } from '@/utils/strings/commit';

/** What a change does, in a line. */
export function changeText(change: FieldChange): string {
  switch (change.field) {
    case 'milestone':
      return strings.change.milestone(change.from, change.to);
    case 'assignees': {
      const { from, to } = change;
      const added = to.filter((name) => !from.includes(name));
      return strings.change.assignees(
        added,
        from.filter((name) => !to.includes(name)),
      );
    }
    case 'labels':
      return strings.change.labels(change.scope, change.from, change.to);
    case 'weight':
      return strings.change.weight(change.from, change.to);
  }
}
