import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { moveStrings as strings } from '@/utils/strings/move';
import { whyNotUpdate } from '../why-not';

/** Why no row of a plan can be moved; null when rows can. */
export function movesBarred({ access, state }: PlanView): string | null {
  return state === 'closed' ? strings.closed : whyNotUpdate(access, strings.doing);
}
