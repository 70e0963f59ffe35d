import type { Sandbox } from '../../sandbox';

/** Requests that may be under way to one host. */
const places = 6;

/** Milliseconds without another request after which none is sent before an answer comes. */
const silence = 400;

/** What was asked while answers came one by one, each once nobody asked any more. */
export interface Trips {
  readonly requests: number;
  /** Round trips until the work was done, of which each needed an answer of the one before. */
  readonly sequential: number;
}

interface Held {
  /** The round trip it belongs to. */
  readonly trip: number;
  readonly answer: () => void;
}

/**
 * Holds every answer of the API back until nobody asks any more, then gives the oldest alone. Whatever is asked next
 * needed it, and is a trip of its own; but where it freed the last place, one that waited for a place comes next, and
 * belongs to the same trip. Ends once `work` is done and nothing more is asked: what is done may ask for more.
 */
export async function countTrips(
  { faults }: Pick<Sandbox, 'faults'>,
  work: () => Promise<void>,
): Promise<Trips> {
  const held: Held[] = [];
  let [requests, sequential, trip] = [0, 0, 1];
  const hold = () =>
    new Promise<void>((answer) => {
      requests += 1;
      held.push({ trip, answer });
    });
  faults.beforeApply({ path: /^\/api\// }, hold, Number.POSITIVE_INFINITY);
  let working = true;
  const done = work().finally(() => {
    working = false;
  });
  while (working || held.length > 0) {
    await untilNobodyAsks(held);
    const allTaken = held.length >= places;
    const oldest = held.shift();
    if (oldest === undefined) continue;
    if (working) sequential = Math.max(sequential, oldest.trip);
    trip = allTaken ? oldest.trip : oldest.trip + 1;
    oldest.answer();
    await untilNobodyAsks(held);
  }
  faults.clear();
  await done;
  return { requests, sequential };
}

/** Resolves once nothing was added for a while. */
async function untilNobodyAsks(held: readonly unknown[]): Promise<void> {
  let [before, since] = [held.length, performance.now()];
  while (performance.now() - since < silence) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (held.length !== before) [before, since] = [held.length, performance.now()];
  }
}
