import { tokens } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, planningUrl, test } from './fixtures';
import { violations } from './violations';

test.use({ token: tokens.api });

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in our panels, ${theme}`, async ({ page }) => {
    await page.goto(`${planningUrl}?theme=${theme}`);
    await expect(planPanel(page)).toBeVisible();
    await page.getByTestId('show-all-btn').click();
    await page.getByRole('button', { name: /#407: \d things? to look at/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page, ['milestone-plan', 'milestone-park-form'])).toEqual([]);
  });

  for (const name of ['popup', 'options'] as const) {
    test(`axe finds nothing in the ${name}, ${theme}`, async ({ page, browserWithExtension }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(`${browserWithExtension.extensionOrigin}/${name}.html`);
      await expect(page.getByText(name === 'popup' ? 'Committed' : 'Belongs to')).toBeVisible();
      expect(await violations(page, ['body'])).toEqual([]);
    });
  }

  test(`axe finds nothing in the profile’s form and JSON, ${theme}`, async ({
    page,
    browserWithExtension,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${browserWithExtension.extensionOrigin}/options.html`);
    await page.getByRole('button', { name: 'Start from this one: Application Security' }).click();
    for (const part of ['Section names', 'Checks']) await page.getByText(part, { exact: true }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('');
    await page.getByRole('button', { name: 'Save and put in force' }).click();
    await expect(page.getByText('This must not be empty.')).toBeVisible();
    expect(await violations(page, ['body'])).toEqual([]);
    await page.getByRole('button', { name: 'JSON', exact: true }).click();
    await expect(page.getByLabel('Profile as JSON')).toBeVisible();
    expect(await violations(page, ['body'])).toEqual([]);
  });
}
