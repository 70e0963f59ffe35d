import { planPanel } from '../../scripts/actions';
import { alarmNames, badgeColor, badgeText } from './badge';
import { expect, planningUrl, test } from './fixtures';
import { worldOnDay } from './worlds';

test('M10 the badge counts the days left, and an alarm keeps it right', async ({
  page,
  browserWithExtension,
}) => {
  await page.goto(planningUrl);
  await expect(planPanel(page)).toBeVisible();
  const [left] = /\d+(?= days? left)/.exec(await planPanel(page).innerText()) ?? [];
  await expect.poll(() => badgeText(browserWithExtension)).toBe(left);
  expect((await alarmNames(browserWithExtension)).length).toBeGreaterThan(0);
});

test.describe('M10 of a plan that is overdue', () => {
  test.use({ world: worldOnDay(-60) });

  test('the badge is red', async ({ browserWithExtension }) => {
    await expect
      .poll(async () => {
        const [red = 0, green = 0] = await badgeColor(browserWithExtension);
        return red > 2 * green;
      })
      .toBe(true);
  });
});
