import type { Check } from '../checks/check';
import type { Finding, Severity } from '../plan';
import type { CheckSetting, TeamProfile } from '../profile';

const worstFirst: readonly Severity[] = ['error', 'warning', 'info'];

/** What the checks find in a subject, at most one finding each, worst first; the profile's settings switch and rank them. */
export function findingsOf<Subject>(
  checks: readonly Check<Subject>[],
  subject: Subject,
  settings: TeamProfile['checks'],
): Finding[] {
  const findings = checks.flatMap((check) => find(check, subject, settings[check.id] ?? check.severity));
  return findings.sort(bySeverity);
}

/** Orders findings worst first. */
export function bySeverity(one: Finding, other: Finding): number {
  return worstFirst.indexOf(one.severity) - worstFirst.indexOf(other.severity);
}

function find<Subject>(check: Check<Subject>, subject: Subject, severity: CheckSetting): Finding[] {
  if (severity === 'off') return [];
  const values = check.holds(subject);
  return values === null ? [] : [{ check: check.id, severity, fix: check.fix, values }];
}
