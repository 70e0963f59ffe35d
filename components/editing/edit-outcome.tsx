import type { EditResult } from '@/utils/protocol/answers/write-result';
import type { Failure } from '@/utils/protocol/failure';
import { editingStrings as strings } from '@/utils/strings/editing';
import { failureSentence } from '@/utils/strings/failures';
import { panelStrings } from '@/utils/strings/panel';
import { refusalSentence } from '@/utils/strings/refusals';
import { remarkSentences } from '@/utils/strings/remarks';
import { needsToken } from '../needs-token';
import { Notice } from '../notice';
import { nameOfEdit } from './edit-name';
import type { Editing } from './editing';

interface EditOutcomeProps {
  editing: Editing;
  /** What was saved, such as `Your capacity`. */
  subject: string;
  /** What each edit was about, by its place among the edits; by itself it is the member, the item or the row. */
  names?: readonly string[];
  onReload: () => void;
  onOpenOptions: () => void;
}

/** What became of edits of the plan; nothing while there is nothing to say. */
export function EditOutcome({ editing, subject, names, ...actions }: EditOutcomeProps) {
  if (editing.state === 'idle' || editing.state === 'sending') return null;
  if (editing.state === 'done') {
    return (
      <Notice tone={toneOf(editing.result)}>
        {outcomeWords(editing.result, subject, names ?? editing.edits.map(nameOfEdit))}
      </Notice>
    );
  }
  const action = remedy(editing.failure, actions);
  return (
    <Notice tone={editing.failure.values.kept === 1 ? 'warning' : 'danger'} {...(action && { action })}>
      {failureSentence(editing.failure)}
    </Notice>
  );
}

/** What became of edits, in sentences. That both changes are there is said only where it was checked. */
function outcomeWords(result: EditResult, subject: string, names: readonly string[]): string {
  const { outcome, refused, remarks } = result;
  const spoken = outcome === 'saved-beside' && remarks?.unchecked ? 'saved' : outcome;
  const why = ({ refusal, line }: (typeof refused)[number]) =>
    refusalSentence({ kind: refusal, ...(line !== null && { line }) });
  return [
    refused.length < names.length ? strings[spoken](subject) : '',
    remarkSentences(remarks),
    ...refused.map((edit) => strings.refused(names[edit.index] ?? subject, why(edit))),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** How sure it is that all was made as meant. */
export function toneOf({ outcome, refused, remarks }: EditResult): 'info' | 'success' | 'warning' {
  const isDoubtful =
    remarks !== null && (remarks.unchecked !== null || remarks.collided.length > 0 || remarks.altered);
  if (isDoubtful || outcome === 'removed' || refused.length > 0) return 'warning';
  return outcome === 'unchanged' ? 'info' : 'success';
}

type Actions = Pick<EditOutcomeProps, 'onReload' | 'onOpenOptions'>;

function remedy(failure: Failure, { onReload, onOpenOptions }: Actions) {
  if (failure.kind === 'worker-gone') return { text: panelStrings.plan.reload, run: onReload };
  return needsToken(failure) ? { text: panelStrings.plan.setUpToken, run: onOpenOptions } : null;
}
