import type { Clock } from './clock';
import { createPause, type Pause } from './pause';
import { createSlots, type InSlot } from './slots';

/** What all requests to one host share: how many are under way, and the pause it asks for. */
export interface Traffic {
  readonly inSlot: InSlot;
  readonly pause: Pause;
}

const IN_FLIGHT = 6;

/** The traffic to a host that was asked for nothing yet. */
export function createTraffic(clock: Clock): Traffic {
  return { inSlot: createSlots(IN_FLIGHT), pause: createPause(clock) };
}
