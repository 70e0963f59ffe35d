import { expect, test } from 'vitest';
import { createFakeClock } from '../testing/fake-clock';
import type { Clock } from './clock';
import { createPause } from './pause';

const answer = (status: number, seconds: number) => ({
  status,
  headers: new Headers({ 'retry-after': String(seconds) }),
  body: null,
});

test('no pause, no wait', async () => {
  const clock = createFakeClock('2026-11-22T10:00:00Z');
  await createPause(clock).waitOut(0);
  expect(clock.slept).toEqual([]);
});

test('the longest wish counts', async () => {
  const clock = createFakeClock('2026-11-22T10:00:00Z');
  const pause = createPause(clock);
  pause.heed(answer(429, 8));
  pause.heed(answer(429, 2));
  await pause.waitOut(10_000);
  expect(clock.slept).toEqual([8000]);
});

test.each([
  ['no pause', 0, 0],
  ['a pause', 8, 8000],
])('a clock that is set back by a day makes %s no longer', async (_, seconds, slept) => {
  const clock = createFakeClock('2026-11-23T10:00:00Z');
  let wrongBy = 0;
  const pause = createPause({ ...clock, now: () => clock.now() + wrongBy });
  pause.heed(answer(seconds === 0 ? 200 : 429, seconds));
  wrongBy = -24 * 60 * 60_000;
  await pause.waitOut(10_000);
  expect(clock.slept).toEqual(slept === 0 ? [] : [slept]);
});

test('a pause that grows while it is waited out is waited out to its end, or reported', async () => {
  const clock = createFakeClock('2026-11-22T10:00:00Z');
  const growing: Clock = {
    ...clock,
    sleep: async (milliseconds) => {
      await clock.sleep(milliseconds);
      if (clock.slept.length === 1) pause.heed(answer(429, 4));
      else pause.heed(answer(429, 60));
    },
  };
  const pause = createPause(growing);
  pause.heed(answer(429, 3));
  await expect(pause.waitOut(10_000)).rejects.toMatchObject({
    failure: { kind: 'rate-limited', values: { until: '2026-11-22T10:01:07.000Z' } },
  });
  expect(clock.slept).toEqual([3000, 4000]);
});
