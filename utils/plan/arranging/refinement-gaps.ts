import { isSetByCommitting } from '../commit/set-by-committing';
import type { Finding, ParkedRow } from '../plan';

/** What the checks would find in a parked row once it is in Milestone Work, but for what committing to it sets. */
export function refinementGaps({ asWork }: ParkedRow): Finding[] {
  return asWork.findings.filter((finding) => !isSetByCommitting(finding));
}

/** Whether nothing keeps a parked row from being committed to: no gap that the profile calls an error. */
export function isRefined(parked: ParkedRow): boolean {
  return refinementGaps(parked).every(({ severity }) => severity !== 'error');
}
