import { tokens } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, issueUrl, planningUrl, test } from './fixtures';
import { violations } from './violations';

test.use({ token: tokens.api });

test('Share: summary, findings and one person’s load are copied as markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://gitlab.com' });
  await page.goto(planningUrl);
  await planPanel(page).getByRole('button', { name: 'Copy as markdown' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy as markdown' });
  const copied = async (what: string) => {
    await dialog.getByLabel('What to copy').selectOption(what);
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(dialog.getByText('Copied.')).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Summary')).toMatch(/^### Plan of milestone [\d.]+\n[\s\S]*`@ada\.moreno`/);
  expect(await copied('Findings')).toMatch(
    /#407\]\(https:.*\) Investigate flaky token-leak detector runs\n {2}- To fix/,
  );
  const load = await copied('Load of @chidi');
  expect(load).toMatch(/^### Load of `@chidi`/);
  expect(load).not.toMatch(/(?<!`)@/);
  await dialog.getByRole('checkbox', { name: 'Mention people' }).check();
  expect(await copied('Load of @chidi')).toMatch(/^### Load of @chidi/);
});

test('Share: from a person’s row it is their load', async ({ page }) => {
  await page.goto(planningUrl);
  await planPanel(page).getByRole('button', { name: 'Copy the load of @chidi as markdown' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy as markdown' });
  await expect(dialog.getByLabel('Markdown')).toHaveValue(/^### Load of `@chidi`/);
  await page.keyboard.press('Escape');
  await expect(planPanel(page).getByRole('button', { name: 'Copy the load of @chidi' })).toBeFocused();
});

test('Share: what the browser does not let us copy is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Clipboard.prototype, 'writeText', { value: () => Promise.reject(new Error('no')) });
  });
  await page.goto(issueUrl(412));
  await planPanel(page).getByRole('button', { name: 'Copy as markdown' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy as markdown' });
  await expect(dialog.getByLabel('Markdown')).toHaveValue(/^### Plan of milestone/);
  expect(await violations(page, ['milestone-tools'])).toEqual([]);
});
