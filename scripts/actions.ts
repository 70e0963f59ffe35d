import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from './browser';

/**
 * Pastes a token into the options page as a person would; resolves once the page says it is saved. Leaves the page open,
 * which is a new one unless one is named.
 */
export async function setUpToken(
  { context, extensionOrigin }: ExtensionBrowser,
  token: string,
  shown?: Page,
): Promise<Page> {
  const page = shown ?? (await context.newPage());
  await page.goto(`${extensionOrigin}/options.html`);
  await page.getByLabel('Personal access token').fill(token);
  await page.getByRole('button', { name: 'Check and save' }).click();
  await page.getByText('The token works and is saved.').waitFor();
  return page;
}

/** Fills the add form after the description and sends it; what became of it is for the caller to look at. */
export async function parkIssue(page: Page, reference: string, reason: string): Promise<void> {
  const form = page.getByRole('region', { name: 'Add to the Parking Lot' });
  await form.getByLabel('Issue', { exact: true }).fill(reference);
  await form.getByLabel('Why this milestone?').fill(reason);
  await form.getByRole('button', { name: 'Add to the Parking Lot' }).click();
}

/** The plan panel of a page, once the plan has been read. */
export function planPanel(page: Page): Locator {
  const known = page.getByRole('heading', { level: 2, name: /milestone/i });
  return page.getByRole('region', { name: 'Milestone plan' }).filter({ has: known });
}

/** Opens a tool of the plan panel and answers its dialog. */
export async function openTool(page: Page, name: string): Promise<Locator> {
  await planPanel(page).getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}
