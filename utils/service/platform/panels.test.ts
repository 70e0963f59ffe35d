import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showPanels } from './panels';

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
