import type { AnsweredItem } from '@/utils/plan/answer-checklist';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { checklistStrings as strings } from '@/utils/strings/checklist';
import { EditOutcome } from '../editing/edit-outcome';
import type { SendEdits } from '../editing/editing';
import { useEditing } from '../editing/use-editing';
import { isTrusted } from '../trusted';
import { useId } from '../use-id';
import { Answers } from './answers';

interface ChecklistLineProps {
  answered: AnsweredItem;
  view: PlanView;
  /** Whether the token may write at all. */
  writable: boolean;
  /** An earlier item has the same words. */
  repeated: boolean;
  onEdit: SendEdits;
  onReload: () => void;
  onOpenOptions: () => void;
}

/** One item: it shows what GitLab holds, and while a tick is on its way, that it is. */
export function ChecklistLine({
  answered,
  view,
  writable,
  repeated,
  onEdit,
  ...actions
}: ChecklistLineProps) {
  const id = useId();
  const { editing, make } = useEditing(onEdit);
  const { text, state } = answered.item;
  const saving = editing.state === 'sending';
  const tick = (event: Event) => {
    event.preventDefault();
    const edit = { type: 'check-item', text, state: state === 'done' ? 'open' : 'done' } as const;
    if (isTrusted(event) && !saving) void make([edit]);
  };
  return (
    <li class="checklist-item">
      <input
        type="checkbox"
        class="checkbox"
        id={id}
        checked={state === 'done'}
        disabled={!writable || repeated || state === 'inapplicable'}
        aria-disabled={saving}
        aria-describedby={`${id}-notes`}
        onClick={tick}
      />
      <label for={id} class={state === 'inapplicable' ? 'checklist-inapplicable' : undefined}>
        {text}
      </label>
      <div id={`${id}-notes`}>
        {state === 'inapplicable' ? (
          <span class="plan-hint">{strings.inapplicable}</span>
        ) : (
          <Answers answered={answered} view={view} />
        )}
        {repeated && <span class="plan-hint">{strings.repeated}</span>}
      </div>
      <div role="status">
        {saving && <span class="plan-hint">{strings.saving}</span>}
        {editing.state !== 'failed' && isWaiting(text, view) && (
          <span class="plan-hint">{strings.waiting}</span>
        )}
        {needsWords(editing) && <EditOutcome editing={editing} subject={strings.tick(text)} {...actions} />}
      </div>
    </li>
  );
}

/** A tick that is there says so itself. */
function needsWords(editing: ReturnType<typeof useEditing>['editing']): boolean {
  if (editing.state !== 'done') return true;
  const { outcome, remarks } = editing.result;
  return outcome === 'removed' || remarks !== null || editing.result.refused.length > 0;
}

function isWaiting(text: string, { pendingEdits = [] }: PlanView): boolean {
  const waiting = pendingEdits.filter(({ state }) => state === 'waiting').flatMap(({ edits }) => edits);
  return waiting.some((edit) => edit.type === 'check-item' && edit.text === text);
}
