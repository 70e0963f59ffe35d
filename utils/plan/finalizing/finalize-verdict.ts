import { deadlineAt } from '../deadline';
import type { Plan } from '../plan';

/** Something that speaks against finalizing now; the sentences are in `strings`, by kind. */
export interface Obstacle {
  readonly kind:
    | 'no-rows'
    | 'errors'
    | 'warnings'
    | 'checklist'
    | 'threads'
    | 'threads-unknown'
    | 'live-query'
    | 'overdue';
  /** 'blocking': the process says no; 'warning': it is worth a second look. Either may be gone over with a reason. */
  readonly weight: 'blocking' | 'warning';
  /** How many; days for 'overdue'; 1 where there is nothing to count. */
  readonly count: number;
}

/** Whether a plan may be finalized, by all that is known of it. */
export interface FinalizeVerdict {
  readonly state: 'blocked' | 'warnings' | 'clear';
  readonly obstacles: readonly Obstacle[];
}

interface VerdictInput {
  readonly plan: Plan;
  /** Threads that are not resolved; 'unknown' where GitLab could not be asked; null where nobody asked. */
  readonly openThreads: number | 'unknown' | null;
  /** Instant, ISO 8601. */
  readonly now: string;
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * What speaks against finalizing a plan, the blocking things first: no work, rows or people with errors; then warnings,
 * open items of the Planning Checklist, open threads, rows that only a live query shows, and a finalize date that has
 * passed. Source: the handbook's "Milestone Planning Process".
 */
export function finalizeVerdict({ plan, openThreads, now, timeZone }: VerdictInput): FinalizeVerdict {
  const deadline = deadlineAt({ finalizeBy: plan.deadline?.finalizeBy ?? null, now, timeZone });
  const { verdict, checklist } = plan;
  const found: readonly Obstacle[] = [
    { kind: 'no-rows', weight: 'blocking', count: Number(verdict.rows === 0) },
    { kind: 'errors', weight: 'blocking', count: verdict.errors },
    { kind: 'warnings', weight: 'warning', count: verdict.warnings },
    {
      kind: 'checklist',
      weight: 'warning',
      count: checklist === null ? 0 : checklist.total - checklist.done,
    },
    { kind: 'threads', weight: 'warning', count: typeof openThreads === 'number' ? openThreads : 0 },
    { kind: 'threads-unknown', weight: 'warning', count: Number(openThreads === 'unknown') },
    { kind: 'live-query', weight: 'warning', count: Number(plan.liveQuery) },
    { kind: 'overdue', weight: 'warning', count: deadline === null ? 0 : Math.max(0, -deadline.days) },
  ];
  const obstacles = found.filter(({ count }) => count > 0);
  return { state: stateOf(obstacles), obstacles };
}

function stateOf(obstacles: readonly Obstacle[]): FinalizeVerdict['state'] {
  if (obstacles.length === 0) return 'clear';
  return obstacles.some(({ weight }) => weight === 'blocking') ? 'blocked' : 'warnings';
}
