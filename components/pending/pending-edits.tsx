import type { PlanEdit } from '@/utils/plan/edit';
import type { PendingEdit } from '@/utils/protocol/answers/pending';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { pendingEditStrings as strings } from '@/utils/strings/pending-edits';
import type { SendEdits } from '../editing/editing';
import { icon } from '../icon';
import { rowName } from '../row-name';
import { useId } from '../use-id';
import { PendingButtons } from './pending-buttons';
import { pendingStanding } from './pending-standing';

interface PendingEditsProps {
  view: PlanView;
  onEdit: SendEdits;
  onDiscard: (command: string) => void;
}

/** Of one command with many edits, so many are named. */
const namedEdits = 3;

/** Changes of the plan that were accepted and are not in GitLab: they wait, were refused, or the person decides. */
export function PendingEdits({ view, onEdit, onDiscard }: PendingEditsProps) {
  const heading = useId();
  const { pendingEdits = [] } = view;
  if (pendingEdits.length === 0) return null;
  return (
    <section class="plan-section" aria-labelledby={heading}>
      <h3 class="plan-heading" id={heading}>
        {strings.heading} <span class="badge">{pendingEdits.length}</span>
      </h3>
      <ul class="pending-edits">
        {pendingEdits.map((pending) => (
          <Pending
            key={pending.command}
            pending={pending}
            view={view}
            onAgain={() => void onEdit(pending.command, pending.edits)}
            onDiscard={() => onDiscard(pending.command)}
          />
        ))}
      </ul>
    </section>
  );
}

interface PendingProps {
  pending: PendingEdit;
  view: PlanView;
  onAgain: () => void;
  onDiscard: () => void;
}

/** Where it stands, and what a person can do about it. */
function Pending({ pending, view, onAgain, onDiscard }: PendingProps) {
  return (
    <li class={`pending-edit ${icon('warning')}`}>
      <span class="pending-edit-words">
        {capitalised(wordsOf(pending.edits, view))}.{' '}
        <span class="plan-hint">{pendingStanding(pending, strings.missing)}</span>
      </span>
      <PendingButtons state={pending.state} onAgain={onAgain} onDiscard={onDiscard} />
    </li>
  );
}

function wordsOf(edits: readonly PlanEdit[], view: PlanView): string {
  const named = edits.slice(0, namedEdits).map((edit) => editWords(edit, view));
  const rest = edits.length - named.length;
  return strings.list(rest > 0 ? [...named, strings.more(rest)] : named);
}

function editWords(edit: PlanEdit, view: PlanView): string {
  switch (edit.type) {
    case 'add-row':
      return strings.add(edit.row.issue ?? '', edit.section);
    case 'move-row':
      return strings.move(nameOf(edit.key, view), edit.to);
    case 'remove-row':
      return strings.remove(nameOf(edit.key, view), edit.section);
    case 'set-cell':
      return strings.change(nameOf(edit.key, view));
    case 'set-capacity':
      return strings.capacity(edit.member);
    case 'check-item':
      return strings.tick(edit.text, edit.state);
  }
}

function nameOf(key: string, { plan, issue }: PlanView): string {
  const found = [...plan.rows, ...plan.parked].find(({ row }) => row.key === key);
  return found ? rowName(found.row, issue) : key;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
