import type { Finding, ParkedRow } from '../plan';

/** Checks of what a row gets when it is committed to, which comes after it was promoted. */
const setByCommitting: ReadonlySet<string> = new Set([
  'milestone-missing',
  'milestone-other',
  'no-assignee',
  'assignee-differs',
  'metrics-label-missing',
  'metrics-label-pending',
  'metrics-label-several',
]);

/** What the checks would find in a parked row once it is in Milestone Work, but for what committing to it sets. */
export function refinementGaps({ asWork }: ParkedRow): Finding[] {
  return asWork.findings.filter(({ check }) => !setByCommitting.has(check));
}

/** Whether nothing keeps a parked row from being committed to: no gap that the profile calls an error. */
export function isRefined(parked: ParkedRow): boolean {
  return refinementGaps(parked).every(({ severity }) => severity !== 'error');
}
