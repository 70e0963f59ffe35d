import type { Page } from '@playwright/test';
import { tokens } from '../../sandbox';
import { expect, test } from './fixtures';

async function tryToken(page: Page, token: string): Promise<void> {
  await page.getByLabel('Personal access token').fill(token);
  await page.getByRole('button', { name: 'Check and save' }).click();
}

test.beforeEach(async ({ page, browserWithExtension }) => {
  await page.goto(`${browserWithExtension.extensionOrigin}/options.html`);
});

test('a token is saved once GitLab has said whose it is', async ({ page }) => {
  await tryToken(page, tokens.api);
  await expect(page.getByText('The token works and is saved.')).toBeVisible();
  await expect(page.getByText('Ada Moreno')).toBeVisible();
  await expect(page.getByText('read and write')).toBeVisible();
});

test('a token that may only read is saved, and what it lacks is said', async ({ page }) => {
  await tryToken(page, tokens.readApi);
  await expect(page.getByText(/too small for writing/)).toBeVisible();
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

test('a token can be replaced and removed with the keyboard alone', async ({ page }) => {
  await page.getByLabel('Personal access token').focus();
  await page.keyboard.insertText(tokens.readApi);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/too small for writing/)).toBeVisible();
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

test('the link to GitLab’s token page is prefilled', async ({ page }) => {
  const href = await page.getByRole('link', { name: /Create a token on gitlab.com/ }).getAttribute('href');
  const url = new URL(href ?? '');
  expect(url.pathname).toBe('/-/user_settings/personal_access_tokens');
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    scopes: 'api',
    name: 'Milestone Planner for GitLab',
  });
});

test('a team project is checked to exist before it is added', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Project' }).fill('gitlab-org/no-such-project');
  await page.getByRole('button', { name: 'Check and add' }).click();
  await expect(page.getByText(/GitLab shows no such/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Project' }).fill('https://gitlab.com/gitlab-org/gitlab');
  await page.getByRole('button', { name: 'Check and add' }).click();
  await expect(page.getByText('gitlab-org/gitlab is added.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove gitlab-org/gitlab' })).toBeVisible();
});

test('a team profile is chosen and stays', async ({ page }) => {
  await page.getByLabel('Application Security').click();
  await expect(page.getByText('3 business days before the milestone starts')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Application Security')).toBeChecked();
});
