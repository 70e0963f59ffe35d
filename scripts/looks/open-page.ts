import type { Locator, Page } from '@playwright/test';
import { planPanel } from '../actions';
import { planningUrl } from '../tour/take-tour';
import type { Stage } from './scene';

/** Opens the planning issue, in a layout of the sandbox or with other things in its query. */
export async function openPlanning({ context }: Stage, query = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${planningUrl}${query}`);
  return page;
}

/** Opens the planning issue and waits until its plan is read. */
export async function openPlan(stage: Stage, query = ''): Promise<Page> {
  const page = await openPlanning(stage, query);
  await planPanel(page).waitFor();
  await page.locator('milestone-plan [aria-busy="false"]').first().waitFor();
  return page;
}

/** Opens the plan with all of the description showing, and presses the mark of a row. */
export async function openRow(stage: Stage, mark: RegExp): Promise<{ page: Page; popover: Locator }> {
  const page = await openPlan(stage);
  await page.getByTestId('show-all-btn').click();
  await page.getByRole('button', { name: mark }).first().click();
  return { page, popover: page.getByRole('dialog') };
}
