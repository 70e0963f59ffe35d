import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Faults } from '../../sandbox/faults';
import { createSlots } from '../../utils/gitlab/http/slots';
import { countTrips } from './round-trips';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** Works against a GitLab that answers as it is let to, with six requests at a time. */
async function count(work: (ask: (times: number) => Promise<unknown>) => Promise<unknown>) {
  const inSlot = createSlots(6);
  const faults = new Faults();
  const request = () => faults.runHook('GET', '/api/v4/issues');
  const ask = (times: number) => Promise.all(Array.from({ length: times }, () => inSlot(request, false)));
  const counting = countTrips({ faults }, async () => void (await work(ask)));
  let trips: Awaited<typeof counting> | null = null;
  void counting.then((counted) => {
    trips = counted;
  });
  while (trips === null) await vi.advanceTimersByTimeAsync(100);
  return trips;
}

test.each([
  ['one after the other', [1, 1], 2],
  ['more than there are places for', [1, 13], 2],
  ['one after as many as there are places for', [6, 1], 2],
  ['many after many', [12, 12], 2],
  ['one after many, twice', [12, 1, 6, 1], 4],
])('%s', async (_, waves, sequential) => {
  const trips = await count(async (ask) => {
    for (const wave of waves) await ask(wave);
  });
  expect(trips).toEqual({ requests: waves.reduce((sum, wave) => sum + wave), sequential });
});

test('each asks for one more by itself', async () => {
  const trips = await count((ask) => Promise.all([1, 2, 3].map(() => ask(1).then(() => ask(1)))));
  expect(trips).toEqual({ requests: 6, sequential: 2 });
});

test('what is asked after the work is done is a request, and no trip of it', async () => {
  const trips = await count(async (ask) => {
    await ask(1);
    void ask(2);
  });
  expect(trips).toEqual({ requests: 3, sequential: 1 });
});
