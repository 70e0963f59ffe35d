import { describe, expect, test } from 'vitest';
import { runSoak } from './soak-run';
import { judge } from './verdict';

describe('a short soak: writers and web editors on one planning issue, on a bad day', () => {
  test.each([1, 2])(
    'seed %i loses nothing, doubles nothing and reports what it cannot know',
    async (seed) => {
      const run = await runSoak({ operations: 40, seed, writers: 6, editors: 1, withoutGraphql: 1 });
      expect(run.orders.length).toBeGreaterThan(20);
      expect(run.webEdits.length).toBeGreaterThan(0);
      expect((await judge(run)).findings).toEqual([]);
    },
    60_000,
  );
});

test('the same seed is the same soak', async () => {
  const options = { operations: 15, seed: 3, writers: 3, editors: 1, withoutGraphql: 0 };
  const [one, other] = [await runSoak(options), await runSoak(options)];
  expect(other.versions).toEqual(one.versions);
}, 60_000);
