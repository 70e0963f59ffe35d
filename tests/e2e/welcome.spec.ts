import type { Page } from '@playwright/test';
import { planningIssue, teamProjectPath, tokens } from '../../sandbox';
import { test as base, expect } from './fixtures';
import { violations } from './violations';
import { worldWith } from './worlds';

/** The extension was just installed: nobody has touched anything. */
const test = base.extend<{ welcome: Page }>({
  browserWithExtension: async ({ installed }, use) => use(installed),
  welcome: async ({ installed: { welcome } }, use) => {
    await welcome.waitForLoadState();
    await use(welcome);
  },
});

const planOf = (page: Page, projectPath: string) => page.getByRole('article', { name: projectPath });
const other = 'gitlab-org/gitlab';

async function name(page: Page, project: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Project' }).fill(project);
  await page.getByRole('button', { name: 'Check and add' }).click();
}

test('installing opens the welcome, where the team’s plan stands without a click and without a token', async ({
  welcome,
  context,
  sandbox,
}) => {
  const plan = planOf(welcome, teamProjectPath);
  await expect(plan.getByText('The plan can be read.')).toBeVisible();
  await expect(plan.getByRole('heading', { name: /Milestone Planning/ })).toBeVisible();
  await expect(plan.getByText(/days? left|Last day/)).toBeVisible();
  await expect(plan.getByText(/of 31$/)).toBeVisible();
  const opened = context.waitForEvent('page');
  await plan.getByRole('link', { name: /^Open the plan/ }).click();
  await (await opened).waitForURL(/\/413$/);
  expect(sandbox.requests.filter(({ token }) => token !== null)).toEqual([]);
});

test('the plan is read once, however many ask for it first', async ({ welcome, sandbox }) => {
  await expect(welcome.getByText('The plan can be read.')).toBeVisible();
  const lists = sandbox.requests.filter(({ path }) => /\/issues\?.*labels=Milestone/.test(path));
  expect(lists).toHaveLength(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the welcome is accessible and fits, ${colorScheme}`, async ({ welcome }) => {
    await welcome.emulateMedia({ colorScheme });
    await expect(welcome.getByText('The plan can be read.')).toBeVisible();
    expect(await violations(welcome, ['body'])).toEqual([]);
    for (const width of [320, 768, 2560]) {
      await welcome.setViewportSize({ width, height: 900 });
      expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await welcome.setViewportSize({ width: 320, height: 900 });
    expect(await violations(welcome, ['body'])).toEqual([]);
  });
}

test('by the keyboard alone: another project, a mistyped one, and back to one’s own', async ({ welcome }) => {
  const field = welcome.getByRole('textbox', { name: 'Project' });
  await field.focus();
  await welcome.keyboard.type('nonsense');
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByText(/^This names no project/)).toBeVisible();
  await expect(field).toBeFocused();
  await welcome.keyboard.press('ControlOrMeta+A');
  await welcome.keyboard.type(`https://gitlab.com/${other}/-/issues/504120`);
  await welcome.keyboard.press('Enter');
  const plan = planOf(welcome, other);
  await expect(
    plan.getByText(/^No planning issue is open in this project.*“Milestone Planning”/),
  ).toBeVisible();
  await plan.getByRole('button', { name: `Remove ${other}` }).press('Enter');
  await expect(plan).toHaveCount(0);
  await expect(planOf(welcome, teamProjectPath)).toBeVisible();
});

test('a private project leads to the token, and with it is added', async ({ welcome, sandbox }) => {
  const project = sandbox.world.projects.find(({ fullPath }) => fullPath === other);
  if (!project) throw new Error('the demo has that project');
  project.visibility = 'private';
  await name(welcome, other);
  await expect(welcome.getByText(/^GitLab finds no such public project/)).toBeVisible();
  await welcome.getByLabel('Personal access token').fill(tokens.api);
  await welcome.getByRole('button', { name: 'Check and save' }).click();
  await expect(welcome.getByText('The token works and is saved.')).toBeVisible();
  await expect(welcome.getByRole('textbox', { name: 'Project' })).toHaveValue(other);
  await welcome.getByRole('button', { name: 'Check and add' }).click();
  await expect(welcome.getByText(`${other} is added.`)).toBeVisible();
});

test('offline it says so, and reads again on a click', async ({ welcome, sandbox }) => {
  await expect(welcome.getByText('The plan can be read.')).toBeVisible();
  sandbox.faults.push({ match: { path: /^\/api/ }, times: 99, respond: 'disconnect' });
  await welcome.reload();
  await expect(welcome.getByText(/GitLab could not be reached/)).toBeVisible({ timeout: 20_000 });
  await expect(planOf(welcome, teamProjectPath).getByRole('heading', { name: /Planning/ })).toBeVisible();
  expect(await violations(welcome, ['body'])).toEqual([]);
  sandbox.faults.clear();
  await welcome.getByRole('button', { name: 'Try again' }).click();
  await expect(welcome.getByText('The plan can be read.')).toBeVisible();
});

test('a host nobody allowed is asked for, and nothing is added without it', async ({ welcome }) => {
  await welcome.evaluate(() => {
    Object.assign(Reflect.get(globalThis, 'chrome').permissions, { request: async () => false });
  });
  await name(welcome, 'https://git.example.org/group/project/-/issues/3');
  await expect(welcome.getByText(/^Nothing was added: without your permission/)).toBeVisible();
  await expect(planOf(welcome, 'group/project')).toHaveCount(0);
});

test('the options lead to it again, and it says what is set up', async ({
  welcome,
  browserWithExtension,
}) => {
  await welcome.goto(`${browserWithExtension.extensionOrigin}/options.html`);
  await welcome.getByRole('link', { name: 'Show the welcome again' }).click();
  await expect(welcome.getByText('The plan can be read.')).toBeVisible();
  await expect(welcome.getByText('Alt+Shift+K')).toBeVisible();
});

test.describe('where no planning issue is open', () => {
  test.use({
    world: worldWith((world) => {
      Object.assign(planningIssue(world), { state: 'closed', closedAt: world.daysAgo(1) });
    }),
  });

  test('the welcome says what makes one', async ({ welcome }) => {
    await expect(welcome.getByText(/^No planning issue is open in this project/)).toBeVisible();
    expect(await violations(welcome, ['body'])).toEqual([]);
  });
});
