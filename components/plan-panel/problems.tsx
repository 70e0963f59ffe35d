import type { PlanProblem } from '@/utils/plan/document';
import { panelStrings as strings } from '@/utils/strings/panel';
import { problemSentences } from '@/utils/strings/problems';
import { icon } from '../icon';
import { useId } from '../use-id';

/** What of the description could not be read as it was meant, line by line; nothing when all of it was. */
export function Problems({ problems }: { problems: readonly PlanProblem[] }) {
  const heading = useId();
  if (problems.length === 0) return null;
  return (
    <section class="plan-section" aria-labelledby={heading}>
      <h3 class="plan-heading" id={heading}>
        {`${strings.notReady.problems} `}
        <span class="badge">{problems.length}</span>
      </h3>
      <ul class="findings">
        {problems.map(({ kind, line }) => (
          <li key={`${kind} ${line}`} class={`finding finding-warning ${icon('warning')}`}>
            {problemSentences[kind](line)}
          </li>
        ))}
      </ul>
    </section>
  );
}
