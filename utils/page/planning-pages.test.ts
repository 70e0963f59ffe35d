// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchPlanningPages } from './planning-pages';

const labels = (name: string) =>
  `<section data-testid="work-item-labels"><span class="gl-label"><span class="gl-label-text">${name}</span></span></section>`;

let end: AbortController;
let seen: string[];
let lefts: AbortSignal[];

beforeEach(async () => {
  fakeBrowser.reset();
  await browser.storage.local.set({ instances: [location.origin] });
  end = new AbortController();
  vi.stubGlobal('navigation', new EventTarget());
  seen = [];
  lefts = [];
  document.body.innerHTML = '';
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

const settle = () => new Promise((done) => setTimeout(done, 50));
const go = async (path: string, body: string) => {
  history.pushState(null, '', path);
  navigation.dispatchEvent(new Event('currententrychange'));
  await settle();
  document.body.innerHTML = body;
  await settle();
};
const watch = () =>
  void watchPlanningPages(({ issue, inDrawer, known, left }) => {
    seen.push(`#${issue.iid}${inDrawer ? ' in the drawer' : ''}${known ? ' known' : ''}`);
    lefts.push(left);
  }, end.signal);

const planning = labels('Milestone Planning');

describe('watchPlanningPages', () => {
  test('reports a planning issue the page was loaded for', async () => {
    await go('/group/project/-/issues/7', planning);
    watch();
    await settle();
    expect(seen).toEqual(['#7']);
  });

  test('reports one that is known at once, whatever the page shows', async () => {
    await browser.storage.local.set({ planningIssues: [`${location.origin}/Group/project#7`] });
    await go('/Group/project/-/work_items/7', '');
    watch();
    await settle();
    expect(seen).toEqual(['#7 known']);
  });

  test('reports one reached inside the page, once its labels show', async () => {
    await go('/group/project/-/issues', '');
    watch();
    await go('/group/project/-/work_items/7', '');
    expect(seen).toEqual([]);
    document.body.innerHTML = planning;
    await settle();
    expect(seen).toEqual(['#7']);
  });

  test('reports an issue once, whatever else of the URL changes', async () => {
    await go('/group/project/-/issues/7', planning);
    watch();
    await go('/group/project/-/work_items/7?tab=activity#note_1', planning);
    expect(seen).toEqual(['#7']);
    expect(lefts[0]?.aborted).toBe(false);
  });

  test('says when the page is left, and reports the next', async () => {
    await go('/group/project/-/issues/7', planning);
    watch();
    await settle();
    await go('/group/project/-/issues/8', planning);
    expect(lefts[0]?.aborted).toBe(true);
    expect(seen).toEqual(['#7', '#8']);
    await go('/group/project/-/issues', '');
    expect(lefts[1]?.aborted).toBe(true);
  });

  test.each([
    ['an issue without the label', '/group/project/-/issues/7', labels('bug')],
    ['a page of another kind that shows the label', '/group/project/-/merge_requests/7', planning],
  ])('says nothing of %s', async (_, path, body) => {
    await go(path, body);
    watch();
    await settle();
    expect(seen).toEqual([]);
  });

  test.each([
    ['the labels of the profiles in force', ['Plan', 'Sprint'], ['#7']],
    ['nothing when what is stored is no list', 'Sprint', []],
  ])('looks for %s', async (_, planningLabels, expected) => {
    await browser.storage.local.set({ planningLabels });
    await go('/group/project/-/issues/7', labels('sprint'));
    watch();
    await settle();
    expect(seen).toEqual(expected);
  });

  test.each([
    ['another instance', ['https://gitlab.com']],
    ['none', []],
    ['no list', 'https://gitlab.com'],
  ])('says nothing where what is set up is %s', async (_, instances) => {
    await browser.storage.local.set({ instances });
    await go('/group/project/-/issues/7', planning);
    watch();
    await settle();
    expect(seen).toEqual([]);
  });

  test('knows an instance below a relative URL root', async () => {
    await browser.storage.local.set({ instances: [`${location.origin}/gitlab`] });
    await go('/gitlab/group/project/-/issues/7', planning);
    watch();
    await settle();
    await go('/group/project/-/issues/8', planning);
    expect(seen).toEqual(['#7']);
  });

  test('leaves the page of an instance that is removed, and sees it again once it is added', async () => {
    await go('/group/project/-/issues/7', planning);
    watch();
    await settle();
    await browser.storage.local.set({ instances: [] });
    await settle();
    expect(lefts[0]?.aborted).toBe(true);
    await browser.storage.local.set({ instances: [location.origin] });
    await settle();
    expect(seen).toEqual(['#7', '#7']);
  });

  describe('an issue in the drawer', () => {
    const drawer = `<aside data-testid="work-item-drawer">${planning}</aside>`;
    const show = (iid: number) =>
      `?show=${encodeURIComponent(btoa(JSON.stringify({ iid: `${iid}`, full_path: 'group/project', id: 1 })))}`;

    test('is reported over a list, once its labels show there, and left when it closes', async () => {
      await go('/group/project/-/work_items', planning);
      watch();
      await go(`/group/project/-/work_items${show(7)}`, planning);
      expect(seen).toEqual([]);
      document.body.innerHTML = drawer;
      await settle();
      expect(seen).toEqual(['#7 in the drawer']);
      await go('/group/project/-/work_items', '');
      expect(lefts[0]?.aborted).toBe(true);
    });

    test('leaves the page’s own as it is', async () => {
      await go('/group/project/-/issues/7', planning);
      watch();
      await settle();
      await go(`/group/project/-/issues/7${show(8)}`, planning + drawer);
      await go(`/group/project/-/issues/7${show(9)}`, planning + drawer);
      expect(seen).toEqual(['#7', '#8 in the drawer', '#9 in the drawer']);
      expect(lefts.map(({ aborted }) => aborted)).toEqual([false, true, false]);
    });

    test('is not taken for one by the labels of the page', async () => {
      await go(`/group/project/-/issues/7${show(8)}`, planning);
      watch();
      await settle();
      expect(seen).toEqual(['#7']);
    });
  });

  test('stops with the content script', async () => {
    await go('/group/project/-/issues/7', planning);
    watch();
    await settle();
    end.abort();
    expect(lefts[0]?.aborted).toBe(true);
    await go('/group/project/-/issues/8', planning);
    expect(seen).toEqual(['#7']);
  });

  test('stops while it reads what was set up just now', async () => {
    await go('/group/project/-/issues/7', planning);
    watch();
    await settle();
    history.pushState(null, '', '/group/project/-/issues/8');
    const read = vi.spyOn(browser.storage.local, 'get');
    void browser.storage.local.set({ planningIssues: [`${location.origin}/group/project#8`] });
    await vi.waitFor(() => expect(read).toHaveBeenCalledOnce());
    end.abort();
    await settle();
    expect(seen).toEqual(['#7']);
  });
});
