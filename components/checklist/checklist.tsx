import { useId } from 'preact/hooks';
import { answerChecklist, type ChecklistFacts } from '@/utils/plan/answer-checklist';
import type { AskedItem } from '@/utils/plan/plan';
import type { Access, PlanView } from '@/utils/protocol/messages';
import { checklistStrings as strings } from '@/utils/strings/checklist';
import { panelStrings } from '@/utils/strings/panel';
import type { SendEdits } from '../editing/editing';
import { ChecklistLine } from './checklist-line';

interface ChecklistProps {
  view: PlanView;
  /** What was looked up for it besides the plan. */
  facts?: ChecklistFacts;
  onEdit: SendEdits;
  onReload: () => void;
  onOpenOptions: () => void;
}

/** The Planning Checklist, to be ticked, with live answers beside what it asks; nothing when the issue has none. */
export function Checklist({ view, facts = {}, ...actions }: ChecklistProps) {
  const heading = useId();
  const { checklist } = view.plan;
  if (checklist === null) return null;
  const why = whyNot(view.access);
  return (
    <section class="plan-section" aria-labelledby={heading}>
      <h3 class="plan-heading" id={heading}>
        {panelStrings.checklist.heading}{' '}
        <span class="badge">{panelStrings.checklist.of(checklist.done, checklist.total)}</span>
      </h3>
      {why !== null && <p class="plan-hint">{why}</p>}
      <ul class="checklist">
        {answerChecklist(view.plan, facts).map((answered) => (
          <ChecklistLine
            key={answered.item.line}
            answered={answered}
            view={view}
            writable={why === null}
            repeated={isRepeated(answered.item, checklist.items)}
            {...actions}
          />
        ))}
      </ul>
    </section>
  );
}

/** Why nothing can be ticked; null when it can. */
function whyNot(access: Access): string | null {
  if (access === 'write') return null;
  return access === 'anonymous' ? strings.anonymous : strings.readOnly;
}

/** A later item of the same words: a tick would go to the first one. */
function isRepeated({ text, line }: AskedItem, items: readonly AskedItem[]): boolean {
  const words = (other: string) => other.replace(/\s+/g, ' ').trim().toLowerCase();
  return items.find((item) => words(item.text) === words(text))?.line !== line;
}
