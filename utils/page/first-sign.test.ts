// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { atFirstSign, markPage } from './first-sign';

const labels = (name: string) =>
  `<section data-testid="work-item-labels"><span class="gl-label"><span class="gl-label-text">${name}</span></span></section>`;
const planning = labels('Milestone Planning');
const issue = '/group/project/-/issues/7';
const drawer = `/group/project/-/boards/1?show=${btoa('{}')}`;

let onSign: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.stubGlobal('navigation', new EventTarget());
  document.body.innerHTML = '';
  onSign = vi.fn();
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('milestone'));
  vi.unstubAllGlobals();
});

const frames = () => new Promise((done) => setTimeout(done, 50));
const goTo = (path: string) => {
  history.pushState(null, '', path);
  navigation.dispatchEvent(new Event('currententrychange'));
};
const load = (path: string, body = '') => {
  history.pushState(null, '', path);
  document.body.innerHTML = body;
  atFirstSign(onSign);
};

describe('the first sign of a planning issue', () => {
  test.each([
    ['an issue that shows the usual label', issue, planning, 1],
    ['the same below a relative URL root', `/gitlab${issue}`, planning, 1],
    ['a drawer', drawer, '', 1],
    ['an issue with other labels', issue, labels('bug'), 0],
    ['a list that shows the label', '/group/project/-/issues', planning, 0],
    ['a merge request that shows the label', '/group/project/-/merge_requests/7', planning, 0],
  ])('on %s', async (_, path, body, times) => {
    load(path, body);
    await frames();
    expect(onSign).toHaveBeenCalledTimes(times);
  });

  test.each([
    ['an issue', issue, 1],
    ['a list', '/group/project/-/issues', 0],
  ])('on a marked page of %s', async (_, path, times) => {
    markPage();
    load(path);
    await frames();
    expect(onSign).toHaveBeenCalledTimes(times);
  });

  test.each([
    ['is not shown', false, 1],
    ['is shown', true, 0],
  ])('on a page that is marked, and whose plan %s', async (_, shown, times) => {
    markPage(Promise.resolve(shown));
    markPage();
    load(issue, planning);
    await frames();
    goTo('/group/project/-/issues/8');
    expect(onSign).toHaveBeenCalledTimes(times);
  });

  test.each([
    ['to an issue', '/group/project/-/issues', issue, 1],
    ['to another issue', issue, '/group/project/-/work_items/8', 1],
    ['to a drawer', '/group/project/-/boards/1', drawer, 1],
    ['to a note of the same issue', issue, `${issue}?tab=activity#note_1`, 0],
    ['to a list', issue, '/group/project/-/issues', 0],
  ])('when the page goes on %s', (_, from, to, times) => {
    load(from);
    goTo(to);
    expect(onSign).toHaveBeenCalledTimes(times);
  });

  test('when the label is drawn, and drawn anew, late', async () => {
    load(issue);
    await frames();
    document.body.innerHTML = labels('bug');
    await frames();
    expect(onSign).not.toHaveBeenCalled();
    document.body.innerHTML = planning;
    await frames();
    expect(onSign).toHaveBeenCalledOnce();
  });

  test('is given once', async () => {
    load(issue, planning);
    await frames();
    goTo('/group/project/-/issues/8');
    document.body.innerHTML = planning;
    await frames();
    expect(onSign).toHaveBeenCalledOnce();
  });

  test('asks nothing of the browser’s extension API', () => {
    vi.stubGlobal('chrome', undefined);
    vi.stubGlobal('browser', undefined);
    load(issue, labels('bug'));
    expect(onSign).not.toHaveBeenCalled();
  });
});
