import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPanelFold, readPanelFold } from './plan-panel-fold';

beforeEach(() => fakeBrowser.reset());

test('the panel is unfolded until somebody folds it', async () => {
  expect(await readPanelFold()).toBe(false);
});

test.each([true, false])('what was kept comes back: %s', async (folded) => {
  await keepPanelFold(folded);
  expect(await readPanelFold()).toBe(folded);
});

test('what is stored badly counts as unfolded', async () => {
  await browser.storage.local.set({ planPanelFolded: 'yes' });
  expect(await readPanelFold()).toBe(false);
});
