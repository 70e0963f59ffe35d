import { deadlineAt } from '@/utils/plan/deadline';
import type { Deadline } from '@/utils/plan/plan';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import type { BadgeFace, Service } from './ports';

const noBadge: BadgeFace = { text: '', tone: 'neutral' };

/**
 * The badge for the nearest deadline among open planning issues: whole days left, amber from 3, red and negative
 * when overdue. `now` is an instant, `timeZone` an IANA name.
 */
export function badgeFace(statuses: readonly TeamStatus[], now: string, timeZone: string): BadgeFace {
  const [nearest] = statuses
    .flatMap(({ plans }) => plans)
    .filter(({ state }) => state === 'opened')
    .map(({ finalizeBy }) => deadlineAt({ finalizeBy, now, timeZone }))
    .filter((deadline) => deadline !== null)
    .sort((one, other) => one.days - other.days);
  return nearest ? faceOf(nearest) : noBadge;
}

/** Puts the badge in step with the last known statuses. */
export async function updateBadge({ statuses, clock, showBadge }: Service): Promise<void> {
  await showBadge(badgeFace(await statuses.all(), clock.now(), clock.timeZone()));
}

function faceOf({ days, state }: Deadline): BadgeFace {
  if (state === 'overdue') return { text: String(Math.max(days, -999)), tone: 'red' };
  return { text: String(Math.min(days, 9999)), tone: state === 'upcoming' ? 'neutral' : 'amber' };
}
