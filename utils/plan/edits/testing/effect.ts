import { expect } from 'vitest';
import { applyEdit } from '../../apply-edit';
import type { EditRefusal, PlanEdit } from '../../edit';
import type { PlanOptions } from '../../options';

const context = { origin: 'https://gitlab.com', projectPath: 'sec/planning' };

/** What an edit does to some lines: those that go with `-`, those that come with `+`, or why it is refused. */
export function effect(
  lines: readonly string[],
  edit: PlanEdit,
  options: PlanOptions = { context },
): string[] {
  const before = lines.join('\n');
  const result = applyEdit(before, edit, options);
  if (!result.ok) return [refusal(result.reason)];
  expect(result.changed).toBe(result.markdown !== before);
  return difference(lines, result.markdown.split('\n'));
}

function refusal({ kind, line }: EditRefusal): string {
  return line === undefined ? `refused: ${kind}` : `refused: ${kind} (${line})`;
}

/** The lines that differ, by longest common subsequence. */
function difference(before: readonly string[], after: readonly string[]): string[] {
  const common = (one: number, other: number): number => lengths[one]?.[other] ?? 0;
  const lengths = before.map(() => after.map(() => 0));
  for (let one = before.length - 1; one >= 0; one--) {
    for (let other = after.length - 1; other >= 0; other--) {
      const row = lengths[one];
      if (row === undefined) continue;
      row[other] =
        before[one] === after[other]
          ? common(one + 1, other + 1) + 1
          : Math.max(common(one + 1, other), common(one, other + 1));
    }
  }
  const changes: string[] = [];
  let one = 0;
  let other = 0;
  while (one < before.length || other < after.length) {
    if (one < before.length && before[one] === after[other]) {
      one++;
      other++;
    } else if (
      other >= after.length ||
      (one < before.length && common(one + 1, other) >= common(one, other + 1))
    ) {
      changes.push(`-${one + 1} ${before[one++]}`);
    } else {
      changes.push(`+${other + 1} ${after[other++]}`);
    }
  }
  return changes;
}
