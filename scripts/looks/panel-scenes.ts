import type { Page } from '@playwright/test';
import { tokens } from '../../sandbox';
import { parkIssue, planPanel } from '../actions';
import { openPlan, openPlanning } from './open-page';
import type { Scene, Stage } from './scene';
import { calmWorld, closedWorld, emptyWorld, longWorld, overdueWorld, signedIn } from './worlds';

const api = /^\/api\//;
const form = (page: Page) => page.getByRole('region', { name: 'Add to the Parking Lot' });

/** The form stands below a long description: it is brought into view. */
async function openForm(stage: Stage): Promise<Page> {
  const page = await openPlan(stage);
  await form(page).scrollIntoViewIfNeeded();
  return page;
}

/** The panel over a description, and the form below it, in each of their states. */
export const panelScenes: readonly Scene[] = [
  { name: 'panel', place: 'gitlab', open: (stage) => openPlan(stage) },
  { name: 'panel-calm', place: 'gitlab', world: calmWorld, open: (stage) => openPlan(stage) },
  { name: 'panel-empty', place: 'gitlab', world: emptyWorld, open: (stage) => openPlan(stage) },
  { name: 'panel-long-text', place: 'gitlab', world: longWorld, open: (stage) => openPlan(stage) },
  { name: 'panel-overdue', place: 'gitlab', world: overdueWorld, open: (stage) => openPlan(stage) },
  { name: 'panel-no-token', place: 'gitlab', token: null, open: (stage) => openPlan(stage) },
  { name: 'panel-read-only', place: 'gitlab', token: tokens.readApi, open: (stage) => openPlan(stage) },
  {
    name: 'panel-comment-only',
    place: 'gitlab',
    token: tokens.guest,
    world: signedIn('guest.visitor'),
    open: (stage) => openPlan(stage),
  },
  {
    name: 'panel-closed',
    place: 'gitlab',
    world: closedWorld,
    async open(stage) {
      const page = await openPlan(stage);
      await planPanel(page)
        .getByText(/weight completed/)
        .waitFor();
      return page;
    },
  },
  {
    name: 'panel-folded',
    place: 'gitlab',
    async open(stage) {
      const page = await openPlan(stage);
      await planPanel(page).getByRole('button', { name: 'Hide details' }).click();
      return page;
    },
  },
  {
    name: 'panel-reading',
    place: 'gitlab',
    async open(stage) {
      const page = await openPlan(stage);
      stage.sandbox.faults.push({ match: { path: api }, times: 99, respond: 'timeout' });
      await planPanel(page).getByRole('button', { name: 'Read again' }).click();
      return page;
    },
  },
  {
    name: 'panel-offline',
    place: 'gitlab',
    async open(stage) {
      const page = await openPlan(stage);
      stage.sandbox.faults.push({ match: { path: api }, times: 99, respond: 'disconnect' });
      await planPanel(page).getByRole('button', { name: 'Read again' }).click();
      await planPanel(page)
        .getByText(/could not be reached/)
        .first()
        .waitFor();
      return page;
    },
  },
  {
    name: 'panel-error',
    place: 'gitlab',
    async open(stage) {
      const page = await openPlan(stage);
      for (const token of stage.sandbox.world.tokens) token.revoked = true;
      await planPanel(page).getByRole('button', { name: 'Read again' }).click();
      await planPanel(page)
        .getByText(/revoked/)
        .waitFor();
      return page;
    },
  },
  {
    name: 'panel-description-edited',
    place: 'gitlab',
    async open(stage) {
      const page = await openPlan(stage);
      await page.getByTestId('work-item-edit-form-button').click();
      await page.locator('#work-item-description').waitFor();
      return page;
    },
  },
  { name: 'layout-overview', place: 'gitlab', open: (stage) => openPlan(stage, '?layout=overview') },
  { name: 'layout-legacy', place: 'gitlab', open: (stage) => openPlan(stage, '?layout=legacy') },
  ...(['panel', 'drawer'] as const).map(
    (layout): Scene => ({
      name: `layout-${layout}`,
      place: 'gitlab',
      async open(stage) {
        const page = await openPlanning(stage);
        await page.goto(page.url().replace(/\/issues\/413.*/, `/work_items?layout=${layout}`));
        await page
          .getByRole('link', { name: /Milestone Planning/ })
          .first()
          .click();
        await planPanel(page).waitFor();
        return page;
      },
    }),
  ),
  { name: 'form', place: 'gitlab', open: openForm },
  {
    name: 'form-found',
    place: 'gitlab',
    async open(stage) {
      const page = await openForm(stage);
      await form(page).getByLabel('Issue', { exact: true }).pressSequentially('archive extraction');
      await form(page).getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      return page;
    },
  },
  {
    name: 'form-missing',
    place: 'gitlab',
    async open(stage) {
      const page = await openForm(stage);
      await parkIssue(page, '', '');
      await form(page).locator('.field-error').first().waitFor();
      return page;
    },
  },
  {
    name: 'form-parked',
    place: 'gitlab',
    async open(stage) {
      const page = await openForm(stage);
      await parkIssue(page, 'gitlab-org/gitlab#504120', 'The last audit asked for it');
      await form(page)
        .getByText(/is in the Parking Lot/)
        .waitFor();
      await form(page).scrollIntoViewIfNeeded();
      return page;
    },
  },
  {
    name: 'form-kept',
    place: 'gitlab',
    async open(stage) {
      const page = await openForm(stage);
      stage.sandbox.faults.push({ match: { method: 'PUT', path: api }, times: 99, respond: 'disconnect' });
      await parkIssue(page, 'gitlab-org/gitlab#504120', 'The last audit asked for it');
      await form(page).getByText(/kept/).first().waitFor();
      await form(page).scrollIntoViewIfNeeded();
      return page;
    },
  },
];
