import type { FieldChange } from '@/utils/plan/commit/field-change';
import { commitStrings as strings } from '@/utils/strings/commit';
import { changeText } from './change-text';

/** Exactly what is to change of one issue. */
export function ChangeList({ changes }: { changes: readonly FieldChange[] }) {
  if (changes.length === 0) return <p class="commit-nothing">{strings.nothing}</p>;
  return (
    <ul class="commit-changes">
      {changes.map((change) => (
        <li key={changeText(change)}>{changeText(change)}</li>
      ))}
    </ul>
  );
}
