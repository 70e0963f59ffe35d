// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Reply } from '@/utils/protocol/reply';
import { upToDate, useReply } from './use-reply';

/** What is asked, each answered when a test says so. */
function asked() {
  const answers: ((reply: Reply<string>) => void)[] = [];
  const read = () => new Promise<Reply<string>>((answer) => answers.push(answer));
  const answer = (at: number, reply: Reply<string>) => act(async () => answers[at]?.(reply));
  return { read, answer, answers };
}

const said = (value: string): Reply<string> => ({ ok: true, value });
const failed: Reply<string> = { ok: false, failure: { kind: 'offline', values: {} } };

test('an answer to what was asked before does not replace a newer one', async () => {
  const { read, answer } = asked();
  const { result, rerender } = renderHook(({ key }) => useReply(key, read), { initialProps: { key: 'old' } });
  rerender({ key: 'new' });
  await answer(1, said('new'));
  await answer(0, said('old'));
  expect(result.current.read).toEqual({ value: 'new', failure: null, pending: false });
});

test('nothing asked before replaces what was accepted meanwhile', async () => {
  const { read, answer } = asked();
  const { result } = renderHook(() => useReply('', read));
  act(() => result.current.accept('accepted'));
  await answer(0, said('asked before'));
  expect(result.current.read.value).toBe('accepted');
});

test('what was read stays while it is read again and where that fails, but is not up to date', async () => {
  const { read, answer } = asked();
  const { result } = renderHook(() => useReply('', read));
  await answer(0, said('first'));
  expect(upToDate(result.current.read)).toBe('first');
  act(() => void result.current.again());
  expect(result.current.read).toEqual({ value: 'first', failure: null, pending: true });
  expect(upToDate(result.current.read)).toBeNull();
  await answer(1, failed);
  expect(result.current.read.value).toBe('first');
  expect(result.current.read.failure?.kind).toBe('offline');
  expect(upToDate(result.current.read)).toBeNull();
});

test('it is asked again only for another key', async () => {
  const { read, answers } = asked();
  const { rerender } = renderHook(({ key }) => useReply(key, read), { initialProps: { key: 'one' } });
  rerender({ key: 'one' });
  expect(answers).toHaveLength(1);
  rerender({ key: 'two' });
  expect(answers).toHaveLength(2);
});
