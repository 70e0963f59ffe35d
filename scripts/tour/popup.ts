import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../browser';

/** Opens the popup as the browser would over `url`: beside that page, which is the active tab. */
export async function popupOver(url: string, { context, extensionOrigin }: ExtensionBrowser): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 420, height: 640 });
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  await popup.goto(`${extensionOrigin}/popup.html`);
  return popup;
}
