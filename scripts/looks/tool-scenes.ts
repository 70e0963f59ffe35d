import type { Locator, Page } from '@playwright/test';
import { tokens } from '../../sandbox';
import { openTool } from '../actions';
import { openPlan, openRow } from './open-page';
import type { Scene, Stage } from './scene';
import { closedWorld, longWorld, signedIn } from './worlds';

/** A scene of a tool: opened from the panel, then brought into a state by `act`. */
function toolScene(
  name: string,
  tool: string,
  act: (dialog: Locator, stage: Stage) => Promise<void>,
  more: Partial<Scene> = {},
): Scene {
  return {
    name,
    place: 'gitlab',
    async open(stage): Promise<Page> {
      const page = await openPlan(stage);
      await act(await openTool(page, tool), stage);
      return page;
    },
    ...more,
  };
}

/** A scene of a tool that is opened from the menu of a row. */
function rowToolScene(name: string, tool: string, shown: (dialog: Locator) => Promise<void>): Scene {
  return {
    name,
    place: 'gitlab',
    async open(stage) {
      const { page, popover } = await openRow(stage, /^#398: /);
      await popover.getByRole('button', { name: tool }).click();
      await shown(page.locator('dialog[open]'));
      return page;
    },
  };
}

const manager: Partial<Scene> = { token: tokens.manager, world: signedIn('mira.solano') };
const api = /^\/api\//;

const carryOverRead = (dialog: Locator) => dialog.getByRole('checkbox', { name: /^#/ }).first().waitFor();
const results = (dialog: Locator) => dialog.getByRole('list', { name: 'Result of each item' }).waitFor();
const reviewed = (dialog: Locator) => dialog.getByRole('list', { name: 'Rows to commit to' }).waitFor();

async function commit(dialog: Locator): Promise<void> {
  await reviewed(dialog);
  await dialog.getByRole('button', { name: /^Commit to \d/ }).click();
  await results(dialog);
  await dialog.getByRole('button', { name: /Undo/ }).waitFor();
}

async function finalizeRead(dialog: Locator): Promise<void> {
  await dialog.getByText('What will happen').waitFor();
}

async function checkWeights(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Check agreement' }).click();
  await dialog.getByText('Not checked').first().waitFor();
  await dialog.getByText('Not checked').last().waitFor({ state: 'detached' });
}

/** Every dialog of the panel's tools, in the states a person meets. */
export const toolScenes: readonly Scene[] = [
  toolScene('capacity', 'Capacity', (dialog) => dialog.getByRole('textbox').first().waitFor()),
  toolScene('capacity-saved', 'Capacity', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'Capacity', exact: true }).fill('4');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('saved.').first().waitFor();
  }),
  toolScene('carry-over', 'Carry over', carryOverRead),
  toolScene(
    'carry-over-failed',
    'Carry over',
    (dialog) => dialog.getByRole('button', { name: 'Try again' }).waitFor(),
    {
      async open(stage) {
        const page = await openPlan(stage);
        stage.sandbox.faults.push({ match: { path: api }, times: 99, respond: 'disconnect' });
        const dialog = await openTool(page, 'Carry over');
        await dialog.getByRole('button', { name: 'Try again' }).waitFor();
        return page;
      },
    },
  ),
  toolScene('arrange', 'Arrange rows', (dialog) =>
    dialog.getByRole('region', { name: /^Parking Lot/ }).waitFor(),
  ),
  toolScene('arrange-what-if', 'Arrange rows', async (dialog) => {
    const parkingLot = dialog.getByRole('region', { name: /^Parking Lot/ });
    await parkingLot.getByRole('checkbox').first().check();
  }),
  toolScene('arrange-held', 'Arrange rows', async (dialog) => {
    await dialog.getByRole('button', { name: 'Move #407' }).focus();
    await dialog.page().keyboard.press('Space');
    await dialog.page().keyboard.press('ArrowUp');
  }),
  toolScene('weights', 'Weight agreement', (dialog) => dialog.getByRole('table').waitFor()),
  toolScene('weights-checked', 'Weight agreement', checkWeights),
  rowToolScene('weight', 'Weight agreement', (dialog) => dialog.getByRole('term').first().waitFor()),
  rowToolScene('discuss', 'Discuss', (dialog) => dialog.getByRole('textbox').waitFor()),
  rowToolScene('refine', 'Ask for refinement', (dialog) => dialog.getByRole('textbox').waitFor()),
  toolScene('commit', 'Commit', reviewed, manager),
  toolScene('commit-result', 'Commit', commit, manager),
  toolScene(
    'commit-undo',
    'Commit',
    async (dialog) => {
      await commit(dialog);
      await dialog.getByRole('button', { name: /Undo/ }).click();
      await dialog.getByRole('list', { name: 'What is put back' }).waitFor();
    },
    manager,
  ),
  toolScene(
    'commit-reading',
    'Commit',
    (dialog) =>
      dialog
        .getByText(/Reading/)
        .first()
        .waitFor(),
    {
      ...manager,
      async open(stage) {
        const page = await openPlan(stage);
        stage.sandbox.faults.push({ match: { path: api }, times: 99, respond: 'timeout' });
        const dialog = await openTool(page, 'Commit');
        await dialog
          .getByText(/Reading/)
          .first()
          .waitFor();
        return page;
      },
    },
  ),
  toolScene(
    'threads',
    'Workload threads',
    async (dialog) => {
      await dialog.getByRole('list', { name: 'People' }).waitFor();
      await dialog
        .getByText(/^What is posted for/)
        .first()
        .click();
    },
    manager,
  ),
  toolScene(
    'threads-failed',
    'Workload threads',
    async (dialog, { sandbox }) => {
      const respond = { status: 403, body: { message: '403 Forbidden' } } as const;
      sandbox.faults.push({ match: { method: 'POST', path: /discussions/ }, respond });
      await dialog.getByRole('button', { name: /^Open \d+ threads?/ }).click();
      await results(dialog);
      await dialog.getByRole('button', { name: /Try again|Go on/ }).waitFor();
    },
    manager,
  ),
  toolScene('finalize', 'Finalize', finalizeRead, manager),
  toolScene(
    'finalize-reason-missing',
    'Finalize',
    async (dialog) => {
      await finalizeRead(dialog);
      await dialog.getByRole('button', { name: 'Finalize', exact: true }).click();
      await dialog.getByText(/^Say in a sentence why/).waitFor();
    },
    manager,
  ),
  toolScene(
    'finalize-done',
    'Finalize',
    async (dialog) => {
      await dialog.getByLabel('Why finalize anyway?').fill('The rest is refined on Monday');
      await dialog.getByRole('button', { name: 'Finalize', exact: true }).click();
      await dialog.getByText('is finalized.').waitFor();
    },
    manager,
  ),
  toolScene('next-plan', 'Next planning issue', finalizeRead, { world: closedWorld }),
  toolScene('outcome', 'Planned and done', (dialog) => dialog.getByRole('table').waitFor(), {
    world: closedWorld,
  }),
  toolScene('share', 'Copy as markdown', (dialog) => dialog.getByLabel('Markdown').waitFor()),
  toolScene('arrange-long-text', 'Arrange rows', (dialog) => dialog.getByRole('checkbox').first().waitFor(), {
    world: longWorld,
  }),
  toolScene('weights-long-text', 'Weight agreement', (dialog) => dialog.getByRole('table').waitFor(), {
    world: longWorld,
  }),
  toolScene('commit-long-text', 'Commit', reviewed, { world: longWorld }),
];
