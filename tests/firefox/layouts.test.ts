import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { planningIssue, type Sandbox, tokens } from '../../sandbox';
import { type ExtensionFirefox, present } from './firefox';
import { closeTool, fillIn, pressIn, told } from './panel';
import { openStage, planningUrl, type Stage } from './stage';

const ours = 'milestone-plan, milestone-park-form';

let stage: Stage;
let sandbox: Sandbox;
let firefox: ExtensionFirefox;
let page: Page;

beforeAll(async () => {
  stage = await openStage(tokens.api);
  ({ sandbox, firefox, page } = stage);
});

afterAll(() => stage?.close());

async function open(url: string): Promise<void> {
  await page.bringToFront();
  await page.goto(url);
}

it.each([
  ['overview', '#412', 'From the layout of 17.x'],
  ['legacy', '#411', 'From the layout of 16.x'],
])('the page of layout %s has the plan, and takes a row', async (layout, reference, reason) => {
  await open(`${planningUrl}?layout=${layout}`);
  await present(page, 'milestone-plan >>> table');
  await fillIn(page, 'milestone-park-form', /^Issue/, reference);
  await page.keyboard.press('Escape');
  await fillIn(page, 'milestone-park-form', /^Why/, reason);
  await pressIn(page, 'milestone-park-form', /^Add to the Parking Lot$/);
  await told(page, 'milestone-park-form', 'is in the Parking Lot');
  expect(planningIssue(sandbox.world).description).toContain(reason);
});

it.each(['panel', 'drawer'])(
  'the drawer of layout %s has the plan, and our clicks leave it open',
  async (layout) => {
    const list = planningUrl.replace(/issues\/413$/, 'work_items');
    await open(`${list}?layout=${layout}`);
    const link = await present(page, '::-p-xpath(//a[contains(., "Milestone Planning")])');
    await link.click();
    await present(page, 'milestone-plan >>> table');
    await pressIn(page, 'milestone-plan', /^Arrange rows$/);
    await present(page, 'milestone-tools >>> dialog[open]');
    await closeTool(page);
    expect(await page.$$(`[data-testid="work-item-drawer"] :is(${ours})`)).toHaveLength(2);
  },
);

it('where no layout fits, the popup has a report to copy', async () => {
  const popup = await firefox.openOwnPage('popup');
  await open(`${planningUrl}?layout=unheard-of`);
  await present(page, '[data-testid="work-item-labels"]');
  // Reloaded behind the page, so that the page is the tab in front; anew while the page is still finding out.
  const report = async () => {
    await popup.reload({ timeout: 1_500 }).catch((error: Error) => {
      if (error.name !== 'TimeoutError') throw error;
    });
    const look = async () => popup.$eval('textarea[readonly]', ({ value }) => value);
    return vi.waitFor(look, { timeout: 5_000, interval: 100 });
  };
  const said = await vi.waitFor(report, { timeout: 25_000 });
  expect(said).toContain('no place for the plan on the issue page');
  expect(said).toContain('Firefox/');
  expect(await page.$(ours)).toBeNull();
});
