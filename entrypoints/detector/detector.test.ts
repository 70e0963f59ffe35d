// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markPage } from '@/utils/page/first-sign';
import { keptPlaces, openKnownPage } from '@/utils/page/testing/known-page';
import detector from './index';

const asked = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('@/utils/protocol/ask', () => asked);

beforeEach(async () => {
  await openKnownPage();
  markPage();
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['shows the plan', { ok: true, value: { shown: true } }, 2],
  ['says that there is none', { ok: true, value: { shown: false } }, 0],
  ['does not answer', null, 0],
])('the places of a known plan’s panels, where the background %s', async (_, reply, kept) => {
  let meanwhile = 0;
  asked.send.mockImplementation(async () => {
    meanwhile = keptPlaces();
    return reply;
  });
  detector.main();
  await vi.waitFor(() => expect(meanwhile).toBe(2));
  await vi.waitFor(() => expect(keptPlaces()).toBe(kept));
});
