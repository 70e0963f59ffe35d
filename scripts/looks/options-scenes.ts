import type { Page } from '@playwright/test';
import { tokens } from '../../sandbox';
import type { Scene, Stage } from './scene';

async function openOptions({ context, extensionOrigin }: Stage): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${extensionOrigin}/options.html`);
  await page.getByRole('heading', { name: 'Team projects' }).waitFor();
  return page;
}

async function openProfile(stage: Stage): Promise<Page> {
  const page = await openOptions(stage);
  await page.getByRole('button', { name: 'Start from this one: Application Security' }).click();
  return page;
}

/** The options, and the editor of a team's profile in them. */
export const optionsScenes: readonly Scene[] = [
  {
    name: 'options',
    place: 'own',
    async open(stage) {
      const page = await openOptions(stage);
      await page.getByText('Belongs to').waitFor();
      return page;
    },
  },
  { name: 'options-no-token', place: 'own', token: null, open: openOptions },
  {
    name: 'options-token-refused',
    place: 'own',
    token: null,
    async open(stage) {
      const page = await openOptions(stage);
      await page.getByLabel('Personal access token').fill(tokens.expired);
      await page.getByRole('button', { name: 'Check and save' }).click();
      await page
        .getByText(/expired|was not accepted/)
        .first()
        .waitFor();
      return page;
    },
  },
  {
    name: 'options-remove-asked',
    place: 'own',
    async open(stage) {
      const page = await openOptions(stage);
      await page.getByRole('button', { name: 'Remove', exact: true }).click();
      await page.getByRole('button', { name: 'Remove the token' }).waitFor();
      return page;
    },
  },
  {
    name: 'options-project-refused',
    place: 'own',
    async open(stage) {
      const page = await openOptions(stage);
      await page.getByRole('textbox', { name: 'Project' }).fill('gitlab-org/no-such-project');
      await page.getByRole('button', { name: 'Check and add' }).click();
      await page.locator('.field-error:not(:empty), .alert').first().waitFor();
      return page;
    },
  },
  {
    name: 'options-profile-form',
    place: 'own',
    async open(stage) {
      const page = await openProfile(stage);
      for (const part of ['Section names', 'Checks']) await page.getByText(part, { exact: true }).click();
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('');
      await page.getByRole('button', { name: 'Save and put in force' }).click();
      await page.getByText('This must not be empty.').waitFor();
      return page;
    },
  },
  {
    name: 'options-profile-json',
    place: 'own',
    async open(stage) {
      const page = await openProfile(stage);
      await page.getByRole('button', { name: 'JSON', exact: true }).click();
      await page.getByLabel('Profile as JSON').waitFor();
      return page;
    },
  },
];
