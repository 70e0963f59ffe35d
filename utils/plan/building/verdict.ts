import type { PersonLoad, PlannedRow, RowStatus, Severity, Verdict } from '../plan';

const notWork: readonly RowStatus[] = ['dropped', 'text', 'duplicate'];

/** Whether anything stands between the plan and being finalized, over the rows of Milestone Work and the people's loads. */
export function verdictOn(rows: readonly PlannedRow[], people: readonly PersonLoad[]): Verdict {
  const findings = [...rows, ...people].flatMap((subject) => subject.findings);
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  const errors = count('error');
  const warnings = count('warning');
  return {
    state: stateOf(errors, warnings),
    errors,
    warnings,
    ready: rows.filter(({ ready }) => ready).length,
    rows: rows.filter(({ status }) => !notWork.includes(status)).length,
  };
}

function stateOf(errors: number, warnings: number): Verdict['state'] {
  if (errors > 0) return 'blocked';
  return warnings > 0 ? 'warnings' : 'clear';
}
