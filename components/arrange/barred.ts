import type { PlanView } from '@/utils/protocol/messages';
import { moveStrings as strings } from '@/utils/strings/move';

/** Why no row of a plan can be moved; null when rows can. */
export function movesBarred({ access, state }: PlanView): string | null {
  if (state === 'closed') return strings.closed;
  if (access === 'write') return null;
  return access === 'anonymous' ? strings.anonymous : strings.readOnly;
}
