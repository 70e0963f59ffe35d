import { expect, test, vi } from 'vitest';
import { whenChanged } from './when-changed';

const shared = { some: 'object' };

test.each([
  ['the same values', { a: 1, b: shared }, { a: 1, b: shared }, 1],
  ['another value', { a: 1, b: shared }, { a: 2, b: shared }, 2],
  ['an equal object that is another', { a: 1, b: shared }, { a: 1, b: { ...shared } }, 2],
  ['one value less', { a: 1, b: shared }, { a: 1 }, 2],
  ['nothing any more', { a: 1 }, null, 2],
  ['still nothing', null, null, 1],
])('draws %s: %o, %o', (_, first, second, times) => {
  const draw = vi.fn();
  const drawn = whenChanged<object | null>(draw);
  drawn(first);
  drawn(second);
  expect(draw).toHaveBeenCalledTimes(times);
});
