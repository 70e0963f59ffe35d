import { planPanel } from '../../scripts/actions';
import { expect, planningUrl, test } from './fixtures';
import { worldOnDay } from './worlds';

declare const chrome: {
  action: {
    getBadgeText(details: object): Promise<string>;
    getBadgeBackgroundColor(details: object): Promise<number[]>;
  };
  alarms: { getAll(): Promise<{ name: string; periodInMinutes?: number }[]> };
};

test('the badge counts the days left, and an alarm keeps it right', async ({
  page,
  browserWithExtension,
}) => {
  await page.goto(planningUrl);
  await expect(planPanel(page)).toBeVisible();
  const [left] = /\d+(?= days? left)/.exec(await planPanel(page).innerText()) ?? [];
  const [worker] = browserWithExtension.context.serviceWorkers();
  await expect.poll(() => worker?.evaluate(() => chrome.action.getBadgeText({}))).toBe(left);
  const alarms = await worker?.evaluate(() => chrome.alarms.getAll());
  expect(alarms?.length).toBeGreaterThan(0);
});

test.describe('of a plan that is overdue', () => {
  test.use({ world: worldOnDay(-60) });
  test('the badge is red', async ({ page, browserWithExtension }) => {
    await page.goto(planningUrl);
    await expect(planPanel(page)).toContainText('overdue');
    const [worker] = browserWithExtension.context.serviceWorkers();
    await expect
      .poll(async () => {
        const [red = 0, green = 0] =
          (await worker?.evaluate(() => chrome.action.getBadgeBackgroundColor({}))) ?? [];
        return red > 2 * green;
      })
      .toBe(true);
  });
});
