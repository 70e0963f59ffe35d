import { expect, test, vi } from 'vitest';
import { ask } from './ask';

const runtime = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

test('passes the reply on', async () => {
  runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: [] });
  expect(await ask({ type: 'read-statuses', fresh: false })).toEqual({ ok: true, value: [] });
});

test.each<[string, () => Promise<unknown>]>([
  ['nobody listens', () => Promise.reject(new Error('Receiving end does not exist.'))],
  ['the worker ends without a reply', () => Promise.resolve(undefined)],
  [
    'the extension was replaced',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
])('says that the worker is gone when %s', async (_, send) => {
  runtime.sendMessage.mockImplementationOnce(send);
  const gone = { ok: false, failure: { kind: 'worker-gone', values: {} } };
  expect(await ask({ type: 'read-statuses', fresh: false })).toEqual(gone);
});
