import type { FinalizeVerdict } from '@/utils/plan/finalizing/finalize-verdict';
import { finalizeStrings as strings } from '@/utils/strings/finalize';
import { obstacleSentences } from '@/utils/strings/obstacles';
import { Icon } from '../icon';

const looks = {
  clear: { tone: 'success', icon: 'success' },
  warnings: { tone: 'warning', icon: 'warning' },
  blocked: { tone: 'danger', icon: 'danger' },
} as const;

/** Whether the plan may be finalized, and what speaks against it; that it is overdue comes first. */
export function Verdict({ verdict: { state, obstacles } }: { verdict: FinalizeVerdict }) {
  const { tone, icon } = looks[state];
  const overdue = obstacles.find(({ kind }) => kind === 'overdue');
  const others = obstacles.filter(({ kind }) => kind !== 'overdue');
  return (
    <div class={`alert alert-${tone}`} role="status">
      <Icon name={icon} />
      <div>
        {overdue && (
          <p>
            <strong>{strings.verdict.overdue(overdue.count)}</strong>
          </p>
        )}
        {(others.length > 0 || state === 'clear') && <p>{strings.verdict[state]}</p>}
        {others.length > 0 && (
          <ul class="finalize-obstacles">
            {others.map(({ kind, count }) => (
              <li key={kind}>{obstacleSentences[kind](count)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
