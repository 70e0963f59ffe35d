import { test as base, expect, type Page } from '@playwright/test';
import { planningIssue, type Sandbox, startSandbox, teamProjectPath, tokens } from '../../sandbox';
import { parkIssue, planPanel } from '../../scripts/actions';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/browser';
import { ensureChromium } from '../../scripts/chromium';
import { keptByExtension } from '../probes';
import { withChangedBuild } from './changed-build';
import { today } from './fixtures';

const address = 'https://git.example.org/gitlab';
const planningUrl = (origin: string) => `${origin}/${teamProjectPath}/-/issues/413`;

interface Fixtures {
  /** gitlab.com, and a GitLab of one's own below a relative URL root. */
  gitlab: Sandbox;
  own: Sandbox;
  build: string;
  extension: ExtensionBrowser;
  options: Page;
}

/**
 * No test can answer the browser's own permission prompt, so this build has been given the host beforehand. That the
 * host is asked for, and given back, is shown in Firefox.
 */
const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter.
  async gitlab({}, use) {
    const sandbox = await startSandbox({ today });
    await use(sandbox);
    expect(sandbox.requests.filter(({ host }) => host !== 'gitlab.com')).toEqual([]);
    await sandbox.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  async own({}, use) {
    const sandbox = await startSandbox({ today, address });
    await use(sandbox);
    const astray = ({ host, path }: { host: string; path: string }) =>
      host !== 'git.example.org' || !path.startsWith('/gitlab/');
    expect(sandbox.requests.filter(astray)).toEqual([]);
    await sandbox.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  build: ({}, use) =>
    withChangedBuild(({ host_permissions }) => host_permissions.push('https://git.example.org/*'), use),
  async extension({ gitlab, own, build }, use) {
    const browser = await launchWithExtension({
      executablePath: await ensureChromium(),
      port: gitlab.port,
      others: { 'git.example.org': own.port },
      build,
      headless: true,
      timeZone: 'UTC',
    });
    await use(browser);
    await browser.context.close();
  },
  async options({ extension }, use) {
    const page = await extension.context.newPage();
    await page.goto(`${extension.extensionOrigin}/options.html`);
    await use(page);
  },
  context: async ({ extension }, use) => use(extension.context),
  page: async ({ extension }, use) => use(await extension.context.newPage()),
});

async function addInstance(options: Page, text: string): Promise<void> {
  await options.getByLabel('Address of another GitLab').fill(text);
  await options.getByRole('button', { name: 'Allow and add' }).click();
}

async function setUpOwn(options: Page): Promise<void> {
  await addInstance(options, 'git.example.org/gitlab');
  await expect(options.getByText('git.example.org/gitlab is set up.')).toBeVisible();
}

async function saveToken(options: Page, instance: string, token: string): Promise<void> {
  const section = options.getByRole('region', { name: `Access to ${instance}` });
  await section.getByLabel('Personal access token').fill(token);
  await section.getByRole('button', { name: 'Check and save' }).click();
  await expect(section.getByText('The token works and is saved.')).toBeVisible();
}

test('an instance below a relative URL root is added, planned on, and taken back', async ({
  options,
  page,
  own,
  gitlab,
}) => {
  await page.goto(planningUrl(address));
  await expect(page.getByRole('heading', { name: 'Parking Lot' })).toBeVisible();
  await expect(page.locator('milestone-plan')).toHaveCount(0);

  await setUpOwn(options);
  await saveToken(options, 'git.example.org/gitlab', tokens.api);
  await page.reload();
  await expect(planPanel(page)).toBeVisible();
  await expect(page.getByRole('link', { name: /#398/ }).first()).toBeVisible();
  await parkIssue(page, `${address}/gitlab-org/gitlab/-/issues/504120`, 'Small and refined');
  await expect(page.getByText('is in the Parking Lot.')).toBeVisible();
  expect(planningIssue(own.world).description).toContain('gitlab-org/gitlab#504120 | Small and refined');
  expect(gitlab.requests.filter(({ token }) => token !== null)).toEqual([]);

  for (const trace of [address, tokens.api]) expect(await options.evaluate(keptByExtension)).toContain(trace);
  await options.getByRole('button', { name: 'Remove git.example.org/gitlab' }).click();
  await options.getByRole('button', { name: 'Remove the instance' }).click();
  await expect(options.getByText('git.example.org/gitlab is removed.')).toBeVisible();
  await expect(page.locator('milestone-plan')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Parking Lot' })).toBeVisible();
  await expect(page.locator('milestone-plan')).toHaveCount(0);
  const kept = await options.evaluate(keptByExtension);
  expect(kept).not.toContain('git.example.org');
  expect(kept).not.toContain(tokens.api);
});

test('each instance has a token of its own, and gets no other', async ({ options, page, own, gitlab }) => {
  await saveToken(options, 'gitlab.com', tokens.readApi);
  await setUpOwn(options);
  await saveToken(options, 'git.example.org/gitlab', tokens.api);
  for (const origin of ['https://gitlab.com', address]) {
    await page.goto(planningUrl(origin));
    await expect(planPanel(page)).toBeVisible();
  }
  const sent = ({ requests }: Sandbox) => new Set(requests.flatMap(({ token }) => token ?? []));
  expect(sent(gitlab)).toEqual(new Set([tokens.readApi]));
  expect(sent(own)).toEqual(new Set([tokens.api]));
});

test('an address where no GitLab answers is not added', async ({ options, own }) => {
  await addInstance(options, 'git.example.org/elsewhere');
  await expect(options.getByText(/^No GitLab answers at this address/)).toBeVisible();
  expect(new Set(own.requests.map(({ token }) => token))).toEqual(new Set([null]));
  own.requests.length = 0;
  await options.reload();
  await expect(options.getByRole('button', { name: 'Remove gitlab.com' })).toBeVisible();
  await expect(options.getByText('git.example.org')).toHaveCount(0);
});

test('an address whose host nobody allowed is not asked', async ({ options, own }) => {
  await options.evaluate(() => {
    Object.assign(Reflect.get(globalThis, 'chrome').permissions, { request: async () => false });
  });
  await addInstance(options, 'gitlab.example.net');
  await expect(options.getByText(/^Nothing was added: without your permission/)).toBeVisible();
  expect(own.requests).toEqual([]);
});

test('with gitlab.com removed, the extension does nothing there', async ({ options, page, gitlab }) => {
  await options.getByRole('button', { name: 'Remove gitlab.com' }).click();
  await options.getByRole('button', { name: 'Remove the instance' }).click();
  await expect(options.getByText('No GitLab is set up, so the extension does nothing.')).toBeVisible();
  gitlab.requests.length = 0;
  await page.goto(planningUrl('https://gitlab.com'));
  await expect(page.getByRole('heading', { name: 'Parking Lot' })).toBeVisible();
  await expect(page.locator('milestone-plan')).toHaveCount(0);
  expect(gitlab.requests.filter(({ path }) => path.startsWith('/api/'))).toEqual([]);
  await addInstance(options, 'gitlab.com');
  await expect(planPanel(page)).toBeVisible();
});
