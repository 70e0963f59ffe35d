import type { Sandbox } from '../../sandbox';

/** Requests that may be under way to one host: a full set of them waits for nothing but its answers' places. */
const places = 6;

/** Milliseconds without another request after which none is sent before an answer comes. */
const silence = 400;

/** What was asked while answers came only once nobody asked any more. */
export interface Trips {
  readonly requests: number;
  /** Round trips until the work was done, of which each needed an answer of the one before. */
  readonly sequential: number;
}

/**
 * Holds every answer of the API back until nobody asks any more, then gives them together. Ends once `work` is done and
 * nothing more is asked: what is done may ask for more.
 */
export async function countTrips({ faults }: Sandbox, work: () => Promise<void>): Promise<Trips> {
  const held: (() => void)[] = [];
  const api = { path: /^\/api\// };
  faults.beforeApply(api, () => new Promise<void>((answer) => held.push(answer)), Number.POSITIVE_INFINITY);
  const [batches, after]: [number[], number[]] = [[], []];
  let working = true;
  const done = work().finally(() => {
    working = false;
  });
  while (working || held.length > 0) {
    await untilNobodyAsks(held);
    if (held.length > 0) (working ? batches : after).push(held.length);
    for (const answer of held.splice(0)) answer();
    await untilNobodyAsks(held);
  }
  faults.clear();
  await done;
  const requests = [...batches, ...after].reduce((sum, batch) => sum + batch, 0);
  return { requests, sequential: batches.filter((_, at) => at === 0 || batches[at - 1] !== places).length };
}

/** Resolves once nothing was added for a while. */
async function untilNobodyAsks(held: readonly unknown[]): Promise<void> {
  let [before, since] = [held.length, performance.now()];
  while (performance.now() - since < silence) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (held.length !== before) [before, since] = [held.length, performance.now()];
  }
}
