import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from './ask';

beforeEach(() => fakeBrowser.reset());

const gone = { ok: false, failure: { kind: 'worker-gone', values: {} } };

test('passes the reply on', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValueOnce({ ok: true, value: [] });
  expect(await ask({ type: 'read-statuses', fresh: false })).toEqual({ ok: true, value: [] });
});

test.each([
  ['nobody listens', () => Promise.reject(new Error('Receiving end does not exist.'))],
  ['the worker ends without a reply', () => Promise.resolve(undefined)],
  [
    'the extension was replaced',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
])('says that the worker is gone when %s', async (_, send) => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementationOnce(send);
  expect(await ask({ type: 'read-statuses', fresh: false })).toEqual(gone);
});
