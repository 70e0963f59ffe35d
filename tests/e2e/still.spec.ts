import type { Page } from '@playwright/test';
import { planningIssue, tokens } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import type { ExtensionBrowser } from '../../scripts/browser';
import { expect, planningUrl, test } from './fixtures';
import { keepsStill } from './keeps-still';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

test.use({ token: tokens.api });

/** Names of the extension's scripts that a page parses from here on. */
async function scriptsOf(page: Page): Promise<string[]> {
  const parsed: string[] = [];
  const cdp = await page.context().newCDPSession(page);
  cdp.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) parsed.push(url.split('/').at(-1) ?? '');
  });
  await cdp.send('Debugger.enable');
  // It begins with those that are there already.
  parsed.length = 0;
  return parsed;
}

/** Sees the planning issue once, and waits until what the panels showed is kept. */
async function seenBefore(page: Page, browser: ExtensionBrowser): Promise<void> {
  await page.goto(planningUrl);
  await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
  await expect.poll(() => keepsStill(browser)).toBe(true);
}

/** What the panel says and is made of, however its attributes are sorted and its ids numbered, and whatever says how long its bars are. */
async function drawn(page: Page): Promise<string[]> {
  const lines = await page.locator('milestone-plan').evaluate((host) =>
    [...(host.shadowRoot?.querySelectorAll('.root *') ?? [])].map((element) => {
      const written = [...element.attributes].filter(
        ({ name, value }) =>
          !['checked', 'style', 'data-style', 'title', 'type'].includes(name) &&
          !(value === 'false' && ['aria-busy', 'aria-disabled', 'aria-invalid'].includes(name)),
      );
      const attributes = written.map(({ name, value }) => `${name}=${value}`).sort();
      attributes.push(getComputedStyle(element).getPropertyValue('--share'));
      if (element instanceof HTMLInputElement && element.checked) attributes.push('ticked');
      const words = [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data);
      return [element.localName, ...attributes, words.join('')].join(' ');
    }),
  );
  const ids = [...new Set(lines.join(' ').match(/\bmp-\d+/g))];
  return lines.map((line) => line.replace(/\bmp-\d+/g, (id) => `mp-${ids.indexOf(id)}`));
}

test.describe('on a planning issue that was seen before', () => {
  test('the plan stands as it stood, and none of the panels’ script runs until somebody wants more', async ({
    page,
    browserWithExtension,
  }) => {
    await seenBefore(page, browserWithExtension);
    const before = await drawn(page);
    const scripts = await scriptsOf(page);
    await page.mouse.move(0, 0);
    await page.reload();
    await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
    await expect.poll(() => drawn(page)).toEqual(before);
    expect(scripts.toSorted()).toEqual(['detector.js', 'still.js']);
    await planPanel(page).hover();
    await expect.poll(() => scripts).toContain('panels.js');
    await expect.poll(() => drawn(page)).toEqual(before);
  });

  test('the first press does what it says', async ({ page, browserWithExtension }) => {
    await seenBefore(page, browserWithExtension);
    await page.reload();
    await planPanel(page).getByRole('button', { name: 'Capacity' }).click();
    await expect(page.getByRole('dialog', { name: 'Capacity' })).toBeVisible();
  });

  test('a tick at once is a tick', async ({ page, browserWithExtension, sandbox }) => {
    await seenBefore(page, browserWithExtension);
    await page.reload();
    const item = planPanel(page).getByRole('checkbox', { checked: false }).first();
    await item.click();
    await expect
      .poll(() => planningIssue(sandbox.world).description?.match(/\[x\]/g)?.length)
      .toBeGreaterThan(1);
  });

  test('by keyboard, the focus stays where it was put', async ({ page, browserWithExtension }) => {
    await seenBefore(page, browserWithExtension);
    const scripts = await scriptsOf(page);
    await page.reload();
    const button = planPanel(page).getByRole('button', { name: 'Arrange rows' });
    await button.focus();
    await expect.poll(() => scripts).toContain('panels.js');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Arrange rows' })).toBeVisible();
  });

  test('what is typed at once is in the form', async ({ page, browserWithExtension }) => {
    await seenBefore(page, browserWithExtension);
    await page.reload();
    const reason = page.getByLabel('Why this milestone?');
    await reason.focus();
    await page.keyboard.type('Asked for by two teams');
    await expect(reason).toHaveValue('Asked for by two teams');
    await page.reload();
    await expect(reason).toHaveValue('Asked for by two teams');
  });

  test('what was scrolled to stays in sight', async ({ page, browserWithExtension }) => {
    await seenBefore(page, browserWithExtension);
    const scripts = await scriptsOf(page);
    await page.reload();
    const column = planPanel(page).getByRole('region', { name: 'Who carries what' });
    await column.evaluate((element) => element.scrollTo(0, 60));
    await column.hover();
    await expect.poll(() => scripts).toContain('panels.js');
    await expect.poll(() => column.evaluate(({ scrollTop }) => scrollTop)).toBe(60);
  });

  test('marks stand beside their rows, and lead to what they mean', async ({
    page,
    browserWithExtension,
  }) => {
    await seenBefore(page, browserWithExtension);
    const mark = page.getByRole('region', { name: 'Status of the rows' }).getByRole('button').first();
    const before = await mark.boundingBox();
    await page.reload();
    await expect.poll(() => mark.boundingBox()).toEqual(before);
    await mark.click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('a plan that somebody changed meanwhile is shown as it is now', async ({
    page,
    browserWithExtension,
    sandbox,
  }) => {
    await seenBefore(page, browserWithExtension);
    const issue = planningIssue(sandbox.world);
    issue.description = (issue.description ?? '').replace('- [ ]', '- [x]');
    await page.reload();
    const measure = () =>
      planPanel(page)
        .getByText(/^\d of 6$/)
        .first()
        .textContent();
    const before = Number.parseInt((await measure()) ?? '', 10);
    await planPanel(page).getByRole('button', { name: 'Read again' }).click();
    await expect.poll(measure).toBe(`${before + 1} of 6`);
  });

  test('in the drawer over a list the panels come at once, and only there', async ({
    page,
    browserWithExtension,
  }) => {
    await seenBefore(page, browserWithExtension);
    const [list] = planningUrl.split('/413');
    const [, project] = /gitlab\.com\/(.+?)\/-\//.exec(planningUrl) ?? [];
    const show = btoa(JSON.stringify({ iid: '413', full_path: project, id: 413 }));
    await page.goto(`${list?.replace('issues', 'work_items')}?layout=panel&show=${encodeURIComponent(show)}`);
    const drawer = page.getByTestId('work-item-drawer');
    await expect(drawer.locator('milestone-plan')).toBeVisible({ timeout: 3_000 });
    await expect(page.locator('milestone-plan')).toHaveCount(1);
  });

  test('it goes with its page, and what comes after has what is its own', async ({
    page,
    browserWithExtension,
  }) => {
    const [list] = planningUrl.split('/413');
    const issueLink = (iid: number) => page.locator(`a[data-testid="issuable-title-link"][href$="/${iid}"]`);
    await seenBefore(page, browserWithExtension);
    await page.goto(list ?? '');
    await issueLink(413).click();
    await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
    await page.reload();
    await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
    await page.evaluate(() => history.back());
    await issueLink(407).click();
    await expect(page.getByTestId('work-item-description')).toBeVisible();
    await expect(page.locator('milestone-plan')).toHaveCount(0);
    await page.evaluate(() => history.back());
    await issueLink(413).click();
    await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
    await expect(page.locator('milestone-plan')).toHaveCount(1);
    await planPanel(page).getByRole('button', { name: 'Capacity' }).click();
    await expect(page.getByRole('dialog', { name: 'Capacity' })).toBeVisible();
  });

  test('it stays where it is when a drawer opens over the page', async ({ page, browserWithExtension }) => {
    await seenBefore(page, browserWithExtension);
    await page.reload();
    await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
    const gone = await page.evaluate(async () => {
      const host = document.querySelector('milestone-plan');
      let taken = false;
      new MutationObserver(() => (taken ||= host?.isConnected === false)).observe(document, {
        childList: true,
        subtree: true,
      });
      history.pushState(null, '', `${location.pathname}?show=${btoa('{}')}`);
      for (const _ of Array.from({ length: 30 })) await new Promise(requestAnimationFrame);
      return taken;
    });
    expect(gone).toBe(false);
    await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
  });

  test('it goes when its instance is taken out of the options', async ({ page, browserWithExtension }) => {
    await seenBefore(page, browserWithExtension);
    await page.reload();
    await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
    const options = await browserWithExtension.context.newPage();
    await options.goto(`${browserWithExtension.extensionOrigin}/options.html`);
    await options.evaluate((message) => chrome.runtime.sendMessage(message), {
      type: 'remove-instance',
      origin: 'https://gitlab.com',
    });
    await expect(page.locator('milestone-plan')).toHaveCount(0);
  });

  test('the page’s own changes wake the panels', async ({ page, browserWithExtension }) => {
    await seenBefore(page, browserWithExtension);
    const scripts = await scriptsOf(page);
    await page.reload();
    await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
    expect(scripts).not.toContain('panels.js');
    await page.getByRole('button', { name: 'Edit' }).first().click();
    await expect.poll(() => scripts).toContain('panels.js');
  });
});
