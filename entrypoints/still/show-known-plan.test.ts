// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keptPlaces, knownIssue, openKnownPage } from '@/utils/page/testing/known-page';
import { showKnownPlan } from './show-known-plan';

const asked = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('@/utils/protocol/ask', () => asked);
const drawn = vi.hoisted(() => ({ standStill: vi.fn() }));
vi.mock('./stand-still', () => drawn);

const still = { plan: '<p>Plan</p>', issue: knownIssue };
const says = (shown: boolean, stillToo: typeof still | null = null) => ({
  ok: true,
  value: { shown, still: stillToo },
});
const failed = { ok: false, failure: { kind: 'offline', values: {} } };

beforeEach(async () => {
  await openKnownPage();
  asked.send.mockReset();
  drawn.standStill.mockReset();
});
afterEach(() => {
  for (const name of ['milestone-plan', 'milestone-park-form'])
    Reflect.deleteProperty(globalThis, Symbol.for(name));
  vi.unstubAllGlobals();
});

test.each([
  ['is not there', null, { shown: false, kept: 2 }],
  ['fails', failed, { shown: false, kept: 2 }],
  ['says that it is no planning issue', says(false), { shown: false, kept: 0 }],
  ['brings the panels', says(true), { shown: true, kept: 2 }],
  ['has a still', says(true, still), { shown: true, kept: 2 }],
])('where the background %s', async (_, reply, { shown, kept }) => {
  asked.send.mockImplementation(async () => {
    await vi.waitFor(() => expect(keptPlaces()).toBe(2));
    return reply;
  });
  expect(await showKnownPlan()).toBe(shown);
  expect(asked.send).toHaveBeenCalledOnce();
  expect(keptPlaces()).toBe(kept);
  expect(drawn.standStill).toHaveBeenCalledTimes(reply && 'value' in reply && reply.value.still ? 1 : 0);
});

test('an answer that comes soon finds no places kept', async () => {
  asked.send.mockResolvedValue(says(true, still));
  expect(await showKnownPlan()).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 90));
  expect(keptPlaces()).toBe(0);
  expect(drawn.standStill).toHaveBeenCalledOnce();
});

test('a still of another issue is not drawn, and left to whoever watches next', async () => {
  asked.send.mockResolvedValue(says(true, { ...still, issue: { ...knownIssue, iid: 8 } }));
  expect(await showKnownPlan()).toBe(false);
  expect(drawn.standStill).not.toHaveBeenCalled();
});

test.each([
  ['to another issue', '/group/project/-/issues/8', { shown: false, drawings: 0 }],
  ['to a drawer over it', '/group/project/-/issues/7?show=e30%3D', { shown: true, drawings: 1 }],
  ['to its other page', '/group/project/-/work_items/7#note_1', { shown: true, drawings: 1 }],
])('where the page goes on meanwhile %s', async (_, path, { shown, drawings }) => {
  asked.send.mockImplementation(async () => {
    history.pushState(null, '', path);
    return says(true, still);
  });
  expect(await showKnownPlan()).toBe(shown);
  expect(drawn.standStill).toHaveBeenCalledTimes(drawings);
});

describe('where the page goes on before the background answers', () => {
  const go = (path: string) => {
    history.pushState(null, '', path);
    navigation.dispatchEvent(new Event('currententrychange'));
  };

  test('the places go, and whoever watches next is told at once', async () => {
    asked.send.mockReturnValue(new Promise(() => {}));
    const shown = showKnownPlan();
    await vi.waitFor(() => expect(keptPlaces()).toBe(2));
    go('/group/project/-/issues/8');
    expect(await shown).toBe(false);
    expect(keptPlaces()).toBe(0);
  });

  test('an answer that comes once it is back draws nothing: others show the plan now', async () => {
    let answer = (_: unknown) => {};
    asked.send.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const shown = showKnownPlan();
    await vi.waitFor(() => expect(keptPlaces()).toBe(2));
    go('/group/project/-/issues/8');
    go('/group/project/-/issues/7');
    answer(says(true, still));
    expect(await shown).toBe(false);
    expect(drawn.standStill).not.toHaveBeenCalled();
  });

  test('and before it takes long, nothing is kept either', async () => {
    asked.send.mockReturnValue(new Promise(() => {}));
    const shown = showKnownPlan();
    go('/group/project/-/issues/8');
    expect(await shown).toBe(false);
    expect(keptPlaces()).toBe(0);
  });
});

test('no places are kept for an issue that is not known', async () => {
  await browser.storage.local.set({ planningIssues: [`${location.origin}/group/project#70`] });
  asked.send.mockImplementation(() => new Promise((resolve) => setTimeout(resolve, 120, null)));
  expect(await showKnownPlan()).toBe(false);
  expect(keptPlaces()).toBe(0);
});

test('a page with a drawer is left to the panels', async () => {
  history.pushState(null, '', '/group/project/-/issues/7?show=e30%3D');
  expect(await showKnownPlan()).toBe(false);
  expect(asked.send).not.toHaveBeenCalled();
  expect(keptPlaces()).toBe(0);
});
