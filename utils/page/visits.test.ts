// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { nextVisit } from './visits';

const outcome = (left = new AbortController()) => {
  const visited = vi.fn();
  void nextVisit(left.signal).then(visited);
  return { visited, left };
};
const settle = () => new Promise((done) => setTimeout(done, 0));
const look = (hidden: boolean) => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
};

afterEach(() => vi.restoreAllMocks());

describe('nextVisit', () => {
  test.each([
    ['somebody comes back to the page', () => look(false), 1],
    ['the connection is back', () => window.dispatchEvent(new Event('online')), 1],
    ['the page is hidden', () => look(true), 0],
    ['nothing happens', () => {}, 0],
  ])('when %s', async (_, happens, times) => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    const { visited } = outcome();
    happens();
    await settle();
    expect(visited).toHaveBeenCalledTimes(times);
  });

  test('ends when the page is left, or was left already', async () => {
    const { visited, left } = outcome();
    left.abort();
    await settle();
    expect(visited).toHaveBeenCalledOnce();
    const late = outcome(left);
    await settle();
    expect(late.visited).toHaveBeenCalledOnce();
  });
});
