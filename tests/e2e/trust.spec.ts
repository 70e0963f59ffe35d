import type { Page } from '@playwright/test';
import { planningIssue, teamProjectPath, tokens } from '../../sandbox';
import { openTool, parkIssue, planPanel } from '../../scripts/actions';
import type { ExtensionBrowser } from '../../scripts/browser';
import { keptByExtension, repliesTo, seenByContentScript } from '../probes';
import { expect, issueUrl, planningUrl, test } from './fixtures';
import { worldWith, worldWithDescription } from './worlds';

test.use({ token: tokens.api });

const origin = 'https://gitlab.com';
const issue = { origin, projectPath: teamProjectPath, iid: 413 };
const refused = { ok: false, failure: { kind: 'refused-message', values: {} } };

const aboutThePlan = [
  { type: 'planning-page-seen', issue },
  { type: 'read-plan', issue, fresh: false },
  { type: 'search-issues', issue, text: 'token' },
  { type: 'read-draft', issue },
] as const;

const ofOurPages = [
  { type: 'read-settings' },
  { type: 'read-statuses', fresh: false },
  { type: 'check-new-token', origin },
  { type: 'check-token', origin },
  { type: 'add-instance', address: 'https://gitlab.example.org' },
  { type: 'remove-instance', origin: 'https://gitlab.example.org' },
  { type: 'add-project', origin, projectPath: 'gitlab-org/gitlab' },
  { type: 'remove-project', origin, projectPath: 'gitlab-org/gitlab' },
  { type: 'choose-profile', profile: 'nobody' },
] as const;

async function openOptions({ context, extensionOrigin }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${extensionOrigin}/options.html`);
  return page;
}

test.describe('the token', () => {
  test('is nowhere a page, a content script, a message or a log could find it', async ({
    page,
    context,
    sandbox,
    browserWithExtension,
  }) => {
    const said: string[] = [];
    context.on('console', (message) => said.push(message.text()));
    context.on('weberror', (error) => said.push(String(error.error())));
    for (const worker of context.serviceWorkers()) worker.on('console', (line) => said.push(line.text()));
    const options = await openOptions(browserWithExtension);

    await page.goto(planningUrl);
    await expect(planPanel(page)).toBeVisible();
    await parkIssue(page, 'gitlab-org/gitlab#504120', 'Asked for');
    await expect(page.getByText('is in the Parking Lot.')).toBeVisible();

    const kept = await options.evaluate(keptByExtension);
    expect(kept.split(tokens.api)).toHaveLength(2);
    expect(kept.indexOf('milestone-planner-token')).toBeLessThan(kept.indexOf(tokens.api));
    const seen = await options.evaluate(seenByContentScript, planningUrl);
    expect(seen).toContain('Milestone plan');
    expect(seen).not.toContain(tokens.api);
    expect(JSON.parse(seen).databases).toEqual([]);
    expect(await page.evaluate(ownGlobals)).not.toContain(tokens.api);
    expect(said.join('\n')).not.toContain(tokens.api);
    const placesOfToken = sandbox.requests.filter(({ path, body }) => (path + body).includes(tokens.api));
    expect(placesOfToken).toEqual([]);
  });

  test('is in no reply to any message, whoever asks', async ({ page, browserWithExtension }) => {
    const options = await openOptions(browserWithExtension);
    await page.goto(planningUrl);
    await expect(planPanel(page)).toBeVisible();
    const asked = [...aboutThePlan, ...ofOurPages];
    const speaker = { url: planningUrl, frame: 'top', messages: asked } as const;
    const replies = await options.evaluate(repliesTo, speaker);
    expect(replies).toHaveLength(asked.length);
    expect(JSON.stringify(replies)).toContain('"ok":true');
    expect(JSON.stringify(replies)).not.toContain(tokens.api);
    const toUs = await options.evaluate((messages) => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      return Promise.all(messages.map((message) => runtime.sendMessage(message)));
    }, asked);
    expect(JSON.stringify(toUs)).toContain('ada.moreno');
    expect(JSON.stringify(toUs)).not.toContain(tokens.api);
  });
});

test.describe('the background refuses', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(planningUrl);
    await expect(planPanel(page)).toBeVisible();
  });

  test('a tab that asks for what only our own pages may', async ({ browserWithExtension }) => {
    const options = await openOptions(browserWithExtension);
    const speaker = { url: planningUrl, frame: 'top', messages: ofOurPages } as const;
    expect(await options.evaluate(repliesTo, speaker)).toEqual(ofOurPages.map(() => refused));
  });

  test('a tab that shows another issue', async ({ page, browserWithExtension }) => {
    const options = await openOptions(browserWithExtension);
    await page.goto(issueUrl(411));
    const speaker = { url: issueUrl(411), frame: 'top', messages: aboutThePlan } as const;
    expect(await options.evaluate(repliesTo, speaker)).toEqual(aboutThePlan.map(() => refused));
  });

  test('a frame inside a page, even of the planning issue itself', async ({ page, browserWithExtension }) => {
    const options = await openOptions(browserWithExtension);
    await page.evaluate(async (src) => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = src;
      document.body.append(frame);
      await loaded;
    }, planningUrl);
    const speaker = { url: planningUrl, frame: 'inner', messages: aboutThePlan } as const;
    expect(await options.evaluate(repliesTo, speaker)).toEqual(aboutThePlan.map(() => refused));
    const inner = page.frames().find((frame) => frame.parentFrame() !== null);
    await expect(inner?.locator('milestone-plan') ?? page.locator('none')).toHaveCount(0);
  });

  test('the web page itself, which finds nobody to talk to', async ({ page, browserWithExtension }) => {
    const { extensionOrigin } = browserWithExtension;
    const reached = await page.evaluate(async (origin) => {
      const chrome = Reflect.get(globalThis, 'chrome');
      const fetched = await fetch(`${origin}/options.html`).then(
        () => 'fetched',
        () => 'refused',
      );
      return { runtime: typeof chrome?.runtime?.sendMessage, fetched };
    }, extensionOrigin);
    expect(reached).toEqual({ runtime: 'undefined', fetched: 'refused' });
  });

  test('a page that frames ours', async ({ page, browserWithExtension }) => {
    const { extensionOrigin } = browserWithExtension;
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, `${extensionOrigin}/options.html`);
    const inner = page.frameLocator('iframe');
    await expect(inner.getByRole('heading', { name: 'Team projects' })).toHaveCount(0);
  });
});

test('a click, a key or a submission that no person made writes nothing', async ({ page, sandbox }) => {
  await page.goto(planningUrl);
  const form = page.getByRole('region', { name: 'Add to the Parking Lot' });
  await form.getByLabel('Issue', { exact: true }).fill('#411');
  await form.getByLabel('Why this milestone?').fill('A page pretends');
  const submit = form.getByRole('button', { name: 'Add to the Parking Lot' });
  await expect(submit).toBeEnabled();
  await submit.evaluate((button) => {
    const made = { bubbles: true, composed: true, cancelable: true };
    const { form } = button as HTMLButtonElement;
    (button as HTMLButtonElement).click();
    button.dispatchEvent(new MouseEvent('click', made));
    form?.requestSubmit();
    form?.dispatchEvent(new SubmitEvent('submit', made));
    for (const field of form?.elements ?? []) {
      for (const type of ['keydown', 'keypress', 'keyup']) {
        field.dispatchEvent(new KeyboardEvent(type, { ...made, key: 'Enter', code: 'Enter' }));
      }
    }
  });
  await expect(submit).toHaveText('Add to the Parking Lot');
  expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  await submit.click();
  await expect(page.getByText('is in the Parking Lot.')).toBeVisible();
});

/** Clicks every button and ticks every box of the tool that is open, as a script of the page can. */
function clickEverything(): number {
  const shadow = document.querySelector('milestone-tools')?.shadowRoot;
  const controls = [
    ...(shadow?.querySelectorAll<HTMLElement>('button, input[type=checkbox], summary') ?? []),
  ];
  const harmless = controls.filter((control) => control.getAttribute('aria-label') !== 'Close');
  for (const control of harmless) control.click();
  return harmless.length;
}

for (const tool of ['Capacity', 'Carry over', 'Arrange rows', 'Commit', 'Workload threads', 'Finalize']) {
  test(`clicks that no person made write nothing in ${tool}`, async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    const before = await openTool(page, tool);
    await expect(before.getByRole('button').nth(1)).toBeVisible();
    await expect(before.locator('[aria-busy=true]')).toHaveCount(0);
    sandbox.requests.length = 0;
    expect(await page.evaluate(clickEverything)).toBeGreaterThan(0);
    expect(await page.evaluate(clickEverything)).toBeGreaterThanOrEqual(0);
    await page.reload();
    await expect(planPanel(page)).toBeVisible();
    const writes = sandbox.requests.filter(
      ({ method, path }) => method !== 'GET' && path.includes('/api/v4'),
    );
    expect(writes).toEqual([]);
  });
}

test.describe('an issue from hell', () => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>" onclick="x';
  const endless = 'W'.repeat(2_000);
  const cell = `${hostile} [go](javascript:document.title=3) ${endless}`;
  const named = `| #402 | 3 | @<b>ada</b> | | ${cell} |`;
  test.use({
    world: worldWith((world) => {
      for (const issue of world.issues) {
        if (issue.iid === 413) issue.description = withHostileRow(issue.description ?? '', named);
        else issue.title = `${hostile} ${endless}`;
        issue.labels = issue.labels.map((label) => (label === 'Milestone Planning' ? label : hostile));
      }
      for (const milestone of world.milestones) {
        milestone.title = `${milestone.title} ${hostile}`;
        milestone.description = hostile;
      }
      for (const user of world.users) user.name = hostile;
    }),
  });

  test('stays text, wherever it is shown', async ({ page, sandbox, browserWithExtension }) => {
    expect(planningIssue(sandbox.world).description).toContain(endless);
    const popup = await browserWithExtension.context.newPage();
    const errors: string[] = [];
    for (const shown of [page, popup]) shown.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(planningUrl);
    await expect(planPanel(page).getByText(hostile).first()).toBeVisible();
    await popup.goto(`${browserWithExtension.extensionOrigin}/popup.html`);
    await expect(popup.getByText(/Milestone .*<img src=x/).first()).toBeVisible();
    const options = await openOptions(browserWithExtension);
    await options.getByRole('button', { name: 'Check again' }).click();
    await expect(options.getByText(hostile)).toBeVisible();

    for (const shown of [page, popup, options]) {
      expect(await shown.title()).not.toMatch(/^[123]$/);
      expect(await shown.evaluate(ownElements)).toEqual({ foreign: [], links: [] });
      expect(await shown.evaluate(overflow)).toBe(0);
    }
    expect(errors).toEqual([]);
  });
});

test.describe('a page that only says it is a planning issue', () => {
  test.use({
    world: worldWith(
      (world) =>
        void world.issues.forEach((issue) => {
          issue.labels = issue.labels.filter((label) => label !== 'Milestone Planning');
        }),
    ),
  });

  test('gets nothing', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    await page.getByTestId('work-item-labels').evaluate((labels) => {
      const forged = document.createElement('span');
      forged.className = 'gl-label';
      forged.innerHTML = '<span class="gl-label-text">Milestone Planning</span>';
      labels.append(forged);
    });
    const confirmed = () =>
      sandbox.requests.some(({ path, status }) => /^\/api\/.*413/.test(path) && status === 200);
    await expect.poll(confirmed).toBe(true);
    await expect(page.locator('milestone-plan')).toHaveCount(0);
  });
});

test.describe('a description nobody planned for', () => {
  test.use({ world: worldWithDescription(() => '') });

  test('an empty one is an empty plan, and takes a first row', async ({ page }) => {
    await page.goto(planningUrl);
    await expect(planPanel(page)).toContainText('Milestone Work has no rows yet.');
    await parkIssue(page, '#411', 'The first one');
    await expect(page.getByRole('cell', { name: 'The first one' })).toBeVisible();
  });
});

/** Runs in a page: every text a script of the page could read off its own globals. */
function ownGlobals(): string {
  const texts = Object.getOwnPropertyNames(globalThis).map((name) => {
    const value: unknown = Reflect.get(globalThis, name);
    return typeof value === 'string' ? value : '';
  });
  return JSON.stringify([texts, { ...localStorage }, { ...sessionStorage }, document.cookie]);
}

/** Runs in a page: elements and links that only a hostile text could have brought into what we draw. */
function ownElements(): { foreign: string[]; links: string[] } {
  const hosts = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const roots = hosts.length > 0 ? hosts : [document.body];
  const all = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const isHostile = (element: Element) =>
    element.matches('script:not([src]), iframe, object, embed, b, img:not([src^="/icon/"])') ||
    element.getAttributeNames().some((name) => name.startsWith('on'));
  return {
    foreign: all('*')
      .filter(isHostile)
      .map((element) => element.outerHTML),
    links: all('a[href]:not([download])')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(?:https:\/\/gitlab\.com\/|\/welcome\.html$|#)/.test(href)),
  };
}

/** Runs in a page: by how many pixels what we draw is wider than the room it has. */
function overflow(): number {
  const hosts = [...document.querySelectorAll('milestone-plan, milestone-park-form')];
  const boxes = hosts.length > 0 ? hosts : [document.documentElement];
  return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
}

/** The description with one row more at the end of its Milestone Work. */
function withHostileRow(description: string, row: string): string {
  return description.replace(/(## Milestone Work\n[\s\S]*?\|\n)(?=\n)/, `$1${row}\n`);
}
