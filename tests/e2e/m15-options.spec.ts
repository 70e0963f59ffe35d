import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { tokens } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, issueUrl, planningUrl, test } from './fixtures';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

async function tryToken(page: Page, token: string): Promise<void> {
  await page.getByLabel('Personal access token').fill(token);
  await page.getByRole('button', { name: 'Check and save' }).click();
}

test.beforeEach(async ({ page, browserWithExtension }) => {
  await page.goto(`${browserWithExtension.extensionOrigin}/options.html`);
});

test('M15 a token is saved once GitLab has said whose it is', async ({ page }) => {
  await tryToken(page, tokens.api);
  await expect(page.getByText('The token works and is saved.')).toBeVisible();
  await expect(page.getByText('Ada Moreno')).toBeVisible();
  await expect(page.getByText('read and write')).toBeVisible();
});

test('M15 a token that may only read is saved, and what it lacks is said', async ({ page }) => {
  await tryToken(page, tokens.readApi);
  await expect(page.getByText(/can only read/)).toBeVisible();
});

for (const [what, token, words] of [
  ['expired', tokens.expired, 'Your token has expired.'],
  ['revoked', tokens.revoked, 'Your token was revoked.'],
  ['unknown', 'glpat-nobody-has-this-one', 'GitLab does not accept your token.'],
] as const) {
  test(`a token that is ${what} is refused and not saved`, async ({ page }) => {
    await tryToken(page, token);
    await expect(page.getByText(words)).toBeVisible();
    await page.reload();
    await expect(page.getByText('No token is set up.')).toBeVisible();
  });
}

test('M15 a token can be replaced and removed with the keyboard alone', async ({ page }) => {
  await page.getByLabel('Personal access token').focus();
  await page.keyboard.insertText(tokens.readApi);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/can only read/)).toBeVisible();
  await page.getByRole('button', { name: 'Replace' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Personal access token').focus();
  await page.keyboard.insertText(tokens.api);
  await page.keyboard.press('Enter');
  await expect(page.getByText('read and write')).toBeVisible();
  await page.getByRole('button', { name: 'Remove', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove the token' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('No token is set up.')).toBeVisible();
});

test('M15 the link to GitLab’s token page is prefilled', async ({ page }) => {
  const href = await page.getByRole('link', { name: /Create a token on gitlab.com/ }).getAttribute('href');
  const url = new URL(href ?? '');
  expect(url.pathname).toBe('/-/user_settings/personal_access_tokens');
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    scopes: 'api',
    name: 'Milestone Planner for GitLab',
  });
});

test('M15 a team project is checked to exist before it is added', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Project' }).fill('gitlab-org/no-such-project');
  await page.getByRole('button', { name: 'Check and add' }).click();
  await expect(page.getByText(/GitLab finds no such/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Project' }).fill('https://gitlab.com/gitlab-org/gitlab');
  await page.getByRole('button', { name: 'Check and add' }).click();
  await expect(page.getByText('gitlab-org/gitlab is added.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove gitlab-org/gitlab' })).toBeVisible();
});

test('M15 a team profile is chosen and stays', async ({ page }) => {
  const choice = page.getByRole('radio', { name: 'Application Security' });
  await choice.click();
  await expect(page.getByText('3 business days before the milestone starts')).toBeVisible();
  await page.reload();
  await expect(choice).toBeChecked();
});

/** Whole days to the finalize date, as the planning issue's panel tells them. */
async function daysLeft(page: Page): Promise<number> {
  await page.goto(planningUrl);
  const countdown = await planPanel(page)
    .getByText(/^\d+ days? left$/)
    .innerText();
  return Number.parseInt(countdown, 10);
}

test('M15 a profile of one’s own, made with the keyboard alone, moves the countdown', async ({
  page,
  browserWithExtension,
}) => {
  const before = await daysLeft(page);
  await page.goto(`${browserWithExtension.extensionOrigin}/options.html`);
  await page.getByRole('button', { name: 'Start from this one: Product Security Engineering' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your own profile' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Days before the milestone starts' }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Product Security Engineering is in force.')).toBeVisible();
  expect(await daysLeft(page)).toBe(before - 2);
});

test('M15 a profile of one’s own decides which issues are planning issues', async ({ page }) => {
  await page.getByRole('button', { name: 'Start from this one: Product Security Engineering' }).click();
  await page.getByRole('textbox', { name: 'Planning label' }).fill('workflow::validation backlog');
  await page.getByRole('button', { name: 'Save and put in force' }).click();
  await expect(page.getByText('Product Security Engineering is in force.')).toBeVisible();
  await page.goto(issueUrl(407));
  await expect(page.locator('milestone-plan')).toHaveCount(1);
});

test('M15 an imported profile that is none is refused with place and reason, and the old one stays', async ({
  page,
}) => {
  await page.getByRole('radio', { name: 'Application Security' }).click();
  await page.getByRole('button', { name: 'Import JSON…' }).click();
  await page.getByLabel('Read from a file…').setInputFiles({
    name: 'profile.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{ "name": "Ours", "finalize": { "days": "soon" } }'),
  });
  const said = page.getByText('finalize.days: This must be a number.');
  await expect(said).toBeVisible();
  await page.getByRole('button', { name: 'Save and put in force' }).click();
  await expect(said).toBeVisible();
  await expect(page.getByLabel('Profile as JSON')).toHaveValue(/"days": "soon"/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Application Security' })).toBeChecked();
});

test('M15 a profile that was downloaded can be imported again', async ({ page }) => {
  await page.getByRole('radio', { name: 'Application Security' }).click();
  await expect(page.getByText('Application Security is in force.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as JSON' }).click();
  const json = await readFile(await (await download).path(), 'utf8');
  await page.getByRole('button', { name: 'Import JSON…' }).click();
  await page.getByLabel('Profile as JSON').fill(json.replace('"Application Security"', '"Ours"'));
  await page.getByRole('button', { name: 'Save and put in force' }).click();
  await expect(page.getByRole('radio', { name: 'Ours' })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Ours' })).toBeChecked();
});

test('M15 a stored profile nobody can read is named, kept and corrected', async ({ page }) => {
  await page.evaluate(() => chrome.storage.local.set({ profile: { name: 'Ours', finalize: { days: -1 } } }));
  await page.reload();
  await expect(page.getByText(/cannot be read: look at finalize.days/)).toBeVisible();
  await page.getByRole('button', { name: 'Correct it' }).click();
  const json = page.getByLabel('Profile as JSON');
  await json.fill((await json.inputValue()).replace('-1', '1'));
  await page.getByRole('button', { name: 'Save and put in force' }).click();
  await expect(page.getByText('1 calendar day before the milestone starts')).toBeVisible();
});
