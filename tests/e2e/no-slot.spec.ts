import type { BrowserContext, Page } from '@playwright/test';
import { popupOver } from '../../scripts/tour/popup';
import { expect, planningUrl, test } from './fixtures';
import { violations } from './violations';

const heading = { name: 'The plan has no place on this page' };

function pageAt(context: BrowserContext, url: string): Page {
  const page = context.pages().find((one) => one.url() === url);
  if (!page) throw new Error(`no page is at ${url}`);
  return page;
}

test('where no layout fits, the page stays as it is and the popup has a report to copy', async ({
  browserWithExtension,
  context,
}) => {
  const url = `${planningUrl}?layout=unheard-of`;
  const popup = await popupOver(url, browserWithExtension);
  const page = pageAt(context, url);
  await expect(page.getByTestId('work-item-labels')).toBeVisible();
  // The page may still be finding out when the popup asks: like a person, it is opened again.
  await expect(async () => {
    await popup.reload();
    await expect(popup.getByRole('heading', heading)).toBeVisible({ timeout: 4_000 });
  }).toPass();
  await expect(page.locator('milestone-plan, milestone-park-form')).toHaveCount(0);

  const report = await popup.getByRole('textbox', { name: 'Report' }).inputValue();
  expect(report).toMatch(
    /^Milestone Planner for GitLab \d+\.\d+\.\d+: no place for the plan on the issue page\n/,
  );
  expect(report).toContain('Layout detail (GitLab 19.x): missing [data-testid="detail-layout-content"]');
  expect(report).toContain('Layout legacy (GitLab 16.x): missing #js-issuable-app');
  for (const told of ['gitlab.com', '413', 'Planning', 'security']) expect(report).not.toContain(told);
  expect(await violations(popup, ['body'])).toEqual([]);
});

test('where one fits, the popup says nothing of it', async ({ browserWithExtension, context }) => {
  const popup = await popupOver(planningUrl, browserWithExtension);
  await expect(pageAt(context, planningUrl).locator('milestone-plan')).toBeVisible();
  await popup.reload();
  await expect(popup.getByText('Committed')).toBeVisible();
  await expect(popup.getByRole('heading', heading)).toHaveCount(0);
});
