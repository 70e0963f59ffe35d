import type { PersonLoad, PlannedRow, Severity, Verdict } from '../plan';
import { isWorkRow } from '../work-row';

/** Whether anything stands between the plan and being finalized, over the rows of Milestone Work and the people's loads. */
export function verdictOn(rows: readonly PlannedRow[], people: readonly PersonLoad[]): Verdict {
  const findings = [...rows, ...people].flatMap((subject) => subject.findings);
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  const errors = count('error');
  const warnings = count('warning');
  const work = rows.filter(isWorkRow);
  return {
    state: work.length === 0 ? 'empty' : stateOf(errors, warnings),
    errors,
    warnings,
    ready: work.filter(({ ready }) => ready).length,
    rows: work.length,
  };
}

function stateOf(errors: number, warnings: number): Verdict['state'] {
  if (errors > 0) return 'blocked';
  return warnings > 0 ? 'warnings' : 'clear';
}
