import { expect } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser';

declare const chrome: {
  action: {
    getBadgeText(details: object): Promise<string>;
    getBadgeBackgroundColor(details: object): Promise<number[]>;
  };
  alarms: { getAll(): Promise<{ name: string }[]> };
};

/** The text on the toolbar icon. */
export async function badgeText({ context }: ExtensionBrowser): Promise<string | undefined> {
  return context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(() => chrome.action.getBadgeText({}));
}

/** Red, green and blue of the badge, 0 to 255. */
export async function badgeColor({ context }: ExtensionBrowser): Promise<readonly number[]> {
  return (
    (await context
      .serviceWorkers()
      .at(-1)
      ?.evaluate(() => chrome.action.getBadgeBackgroundColor({}))) ?? []
  );
}

/** Names of the alarms that will wake the worker. */
export async function alarmNames({ context }: ExtensionBrowser): Promise<readonly string[]> {
  const alarms = await context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(() => chrome.alarms.getAll());
  return (alarms ?? []).map(({ name }) => name);
}

/** Waits until the extension has read its team projects for the first time, which the badge shows. */
export async function startUpIsOver(browser: ExtensionBrowser): Promise<void> {
  await expect.poll(() => badgeText(browser)).not.toBe('');
}
