import { answerChecklist } from '@/utils/plan/answer-checklist';
import type { AskedItem } from '@/utils/plan/plan';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { checklistStrings as strings } from '@/utils/strings/checklist';
import type { Reader } from '@/utils/strings/dates';
import { panelStrings } from '@/utils/strings/panel';
import type { SendEdits } from '../editing/editing';
import { useId } from '../use-id';
import { whyNotUpdate } from '../why-not';
import { ChecklistLine } from './checklist-line';
import { questionsToLookUp } from './look-up';
import { LookUpLine } from './look-up-line';
import { type LookUp, useLookUp } from './use-look-up';

interface ChecklistProps {
  view: PlanView;
  reader: Reader;
  onEdit: SendEdits;
  onLookUp: LookUp;
  onReload: () => void;
  onOpenOptions: () => void;
}

/** The Planning Checklist, to be ticked, with live answers beside what it asks; nothing when the issue has none. */
export function Checklist({ view, reader, onLookUp, ...actions }: ChecklistProps) {
  const heading = useId();
  const { lookedUp, pending, look } = useLookUp(onLookUp);
  const { checklist } = view.plan;
  if (checklist === null) return null;
  const why = whyNotUpdate(view.access, strings.doing);
  return (
    <section class="plan-section" aria-labelledby={heading}>
      <h3 class="plan-heading" id={heading}>
        {`${panelStrings.checklist.heading} `}
        <span class="badge">{panelStrings.checklist.of(checklist.done, checklist.total)}</span>
      </h3>
      {why !== null && <p class="plan-hint">{why}</p>}
      <LookUpLine
        questions={questionsToLookUp(checklist.items)}
        lookedUp={lookedUp}
        pending={pending}
        reader={reader}
        onLook={look}
      />
      <ul class="checklist">
        {answerChecklist(view.plan, lookedUp?.facts).map((answered) => (
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

/** A later item of the same words: a tick would go to the first one. */
function isRepeated({ text, line }: AskedItem, items: readonly AskedItem[]): boolean {
  const words = (other: string) => other.replace(/\s+/g, ' ').trim().toLowerCase();
  return items.find((item) => words(item.text) === words(text))?.line !== line;
}
