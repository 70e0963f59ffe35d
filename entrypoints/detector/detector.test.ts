// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markPage } from '@/utils/page/first-sign';
import detector from './index';

const asked = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('@/utils/protocol/ask', () => asked);

beforeEach(async () => {
  fakeBrowser.reset();
  await browser.storage.local.set({
    instances: [location.origin],
    planningIssues: [`${location.origin}/group/project#7`],
  });
  vi.stubGlobal('navigation', new EventTarget());
  history.pushState(null, '', '/group/project/-/issues/7');
  document.body.innerHTML =
    '<div data-testid="work-item-overview"><div data-testid="work-item-description-wrapper"></div></div>';
  markPage();
});
afterEach(() => vi.unstubAllGlobals());

const places = () => document.querySelectorAll('milestone-plan,milestone-park-form').length;

test.each([
  ['shows the plan', { ok: true, value: { shown: true } }, 2],
  ['says that there is none', { ok: true, value: { shown: false } }, 0],
  ['does not answer', null, 0],
])('the places of a known plan’s panels, where the background %s', async (_, reply, kept) => {
  let meanwhile = 0;
  asked.send.mockImplementation(async () => {
    meanwhile = places();
    return reply;
  });
  detector.main();
  await vi.waitFor(() => expect(meanwhile).toBe(2));
  await vi.waitFor(() => expect(places()).toBe(kept));
});
