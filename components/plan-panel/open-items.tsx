import { useId } from 'preact/hooks';
import type { ChecklistProgress } from '@/utils/plan/plan';
import { panelStrings as strings } from '@/utils/strings/panel';

/** What of the Planning Checklist is still open; nothing when the issue has none. */
export function OpenItems({ checklist }: { checklist: ChecklistProgress | null }) {
  const heading = useId();
  if (checklist === null) return null;
  const open = checklist.items.filter(({ state }) => state === 'open');
  return (
    <section class="plan-section" aria-labelledby={heading}>
      <h3 class="plan-heading" id={heading}>
        {strings.checklist.heading}{' '}
        <span class="badge">{strings.checklist.of(checklist.done, checklist.total)}</span>
      </h3>
      {open.length === 0 ? (
        <p class="plan-hint">{strings.checklist.allDone}</p>
      ) : (
        <ul class="open-items">
          {open.map(({ text, line }) => (
            <li key={line}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
