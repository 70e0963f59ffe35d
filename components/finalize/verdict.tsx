import type { FinalizeVerdict } from '@/utils/plan/finalizing/finalize-verdict';
import { finalizeStrings as strings } from '@/utils/strings/finalize';
import { obstacleSentences } from '@/utils/strings/obstacles';
import { icon } from '../icon';

const looks = {
  clear: { tone: 'success', sign: 'success' },
  warnings: { tone: 'warning', sign: 'warning' },
  blocked: { tone: 'danger', sign: 'danger' },
} as const;

/** Whether the plan may be finalized, and what speaks against it; that it is overdue comes first. */
export function Verdict({ verdict: { state, obstacles } }: { verdict: FinalizeVerdict }) {
  const { tone, sign } = looks[state];
  const overdue = obstacles.find(({ kind }) => kind === 'overdue');
  const others = obstacles.filter(({ kind }) => kind !== 'overdue');
  return (
    <div class={`alert alert-${tone} ${icon(sign)}`} role="status">
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
