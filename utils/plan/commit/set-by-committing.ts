import type { CheckId } from '../checks';
import type { Finding } from '../plan';

/** Checks of what a row gets when it is committed to. */
const checks: ReadonlySet<string> = new Set<CheckId>([
  'milestone-missing',
  'milestone-other',
  'no-assignee',
  'assignee-differs',
  'metrics-label-missing',
  'metrics-label-pending',
  'metrics-label-several',
]);

/** Whether committing to the row puts right what was found. */
export function isSetByCommitting({ check }: Finding): boolean {
  return checks.has(check);
}
