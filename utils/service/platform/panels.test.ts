import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CurrentStill } from '@/utils/protocol/answers/current-still';
import { showPanels, showStill } from './panels';

interface Injection {
  readonly target: { readonly tabId: number };
  readonly func?: () => unknown;
  readonly args?: readonly unknown[];
  readonly files?: readonly string[];
}

/** A document's own global object, as the content scripts of one document share it. */
let page: object;
let injected: Injection[];
let language: string;

beforeEach(() => {
  page = {};
  injected = [];
  language = 'en-GB';
  const executeScript = async (injection: Injection) => {
    if (injection.files) injected.push(injection);
    const inPage = new Function('globalThis', 'args', `return (${injection.func})(...args)`);
    return [{ result: injection.func ? inPage(page, injection.args ?? []) : null }];
  };
  Object.assign(fakeBrowser, {
    scripting: { executeScript: vi.fn(executeScript) },
    i18n: { getUILanguage: () => language },
  });
});

describe('showing the panels', () => {
  test('injects them into the tab’s top document', async () => {
    await showPanels(3);
    expect(injected).toEqual([{ target: { tabId: 3 }, files: ['/panels.js'] }]);
  });

  test('injects them once per document, however often it is asked', async () => {
    await Promise.all([showPanels(3), showPanels(3)]);
    await showPanels(3);
    expect(injected).toHaveLength(1);
  });

  test.each(['de', 'de-AT'])(
    'brings the German words before them in a browser that speaks %s',
    async (german) => {
      language = german;
      await showPanels(3);
      expect(injected).toEqual([{ target: { tabId: 3 }, files: ['/words-de.js', '/panels.js'] }]);
    },
  );

  test('injects them again into the next document', async () => {
    await showPanels(3);
    page = {};
    await showPanels(3);
    expect(injected).toHaveLength(2);
  });
});

describe('showing a still', () => {
  const shown: CurrentStill = {
    issue: { origin: 'https://gitlab.com', projectPath: 'a/b', iid: 7 },
    stamp: 'x',
    css: { plan: '', form: '' },
    plan: '<div></div>',
    form: '<div></div>',
    places: [],
    readAt: '2026-11-22T10:00:00Z',
    at: '10:00',
    words: { language: 'en', readAt: 'Read {at}', gone: 'Reload this page.' },
  };

  test('injects its script, which finds the still in the document', async () => {
    expect(await showStill(3, shown)).toBe(true);
    expect(injected).toEqual([{ target: { tabId: 3 }, files: ['/still.js'] }]);
    expect(Reflect.get(page, Symbol.for('milestone-planner still'))).toBe(shown);
  });

  test('leaves a document alone that has one, or the panels', async () => {
    await showStill(3, shown);
    expect(await showStill(3, shown)).toBe(false);
    page = {};
    await showPanels(3);
    expect(await showStill(3, shown)).toBe(false);
  });

  test('keeps no panels from coming after it', async () => {
    await showStill(3, shown);
    await showPanels(3);
    expect(injected.at(-1)).toEqual({ target: { tabId: 3 }, files: ['/panels.js'] });
  });
});
