import type { Locator, Page } from '@playwright/test';
import { planningIssue, type Sandbox } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, planningUrl } from './fixtures';

/** The references of a section's rows, top to bottom, as GitLab has them. */
export function rowsIn({ world }: Sandbox, section: 'Milestone Work' | 'Parking Lot'): string[] {
  const text = planningIssue(world).description?.split(`## ${section}`)[1]?.split('\n## ')[0] ?? '';
  return [...text.matchAll(/^\| ([^|]*?) \|/gm)].map((match) => match[1] ?? '').slice(2);
}

/** How often the description was written. */
export function writesOf({ requests }: Sandbox): number {
  return requests.filter(({ method, path }) => method === 'PUT' && path.startsWith('/api/')).length;
}

/** Opens the planning issue and, from its panel, the tool that arranges its rows. */
export async function openArrange(page: Page): Promise<Locator> {
  await page.goto(planningUrl);
  await planPanel(page).getByRole('button', { name: 'Arrange rows', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Arrange rows', exact: true });
  await expect(dialog).toBeVisible();
  return dialog;
}
