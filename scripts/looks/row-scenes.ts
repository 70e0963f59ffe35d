import { tokens } from '../../sandbox';
import { openPlan, openRow } from './open-page';
import type { Scene } from './scene';
import { unrefinedWorld } from './worlds';

/** Marks beside the rows of the description, and what they open. */
export const rowScenes: readonly Scene[] = [
  {
    name: 'rows',
    place: 'gitlab',
    async open(stage) {
      const page = await openPlan(stage);
      await page.getByTestId('show-all-btn').click();
      const mark = page.getByRole('button', { name: /^#407: / });
      await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await mark.focus();
      return page;
    },
  },
  {
    name: 'row-menu',
    place: 'gitlab',
    open: async (stage) => (await openRow(stage, /^#407: /)).page,
  },
  {
    name: 'row-menu-low',
    place: 'gitlab',
    async open(stage) {
      const page = await openPlan(stage);
      await page.setViewportSize({ width: 1280, height: 690 });
      await page.getByTestId('show-all-btn').click();
      const mark = page.getByRole('button', { name: /^#398: / });
      await mark.evaluate((element) => {
        element.style.scrollMarginTop = '120px';
        element.scrollIntoView({ block: 'start' });
      });
      await mark.click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'row-menu-parked',
    place: 'gitlab',
    open: async (stage) => (await openRow(stage, /^Actions for .*503311/)).page,
  },
  {
    name: 'row-menu-read-only',
    place: 'gitlab',
    token: tokens.readApi,
    open: async (stage) => (await openRow(stage, /^#407: /)).page,
  },
  {
    name: 'row-not-refined',
    place: 'gitlab',
    world: unrefinedWorld,
    async open(stage) {
      const { page, popover } = await openRow(stage, /^Actions for #409/);
      await popover.getByRole('button', { name: 'Promote to Milestone Work' }).click();
      await popover.getByRole('alert').waitFor();
      return page;
    },
  },
];
