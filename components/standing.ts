import type { PlannedRow } from '@/utils/plan/plan';
import { isWorkRow } from '@/utils/plan/work-row';

/** How a row stands, the worst first that can be said of it. */
export type Standing = 'unknown' | 'danger' | 'warning' | 'ready';

/**
 * How a row stands; null for one of which nothing is to be said: dropped work, a sub-heading, or parked work that is in
 * order, as nothing parked has to be ready.
 */
export function standingOf({ status, findings, ready }: PlannedRow): Standing | null {
  if (!isWorkRow({ status })) return null;
  if (status === 'unreadable') return 'unknown';
  if (findings.some(({ severity }) => severity === 'error')) return 'danger';
  if (findings.some(({ severity }) => severity === 'warning')) return 'warning';
  return ready ? 'ready' : null;
}
