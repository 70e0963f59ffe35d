import { afterAll, beforeAll, expect, it } from 'vitest';
import { tokens, userByName } from '../../sandbox';
import { waitForText } from './firefox';
import { closeTool, control, pressIn, told } from './panel';
import { openStage, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(tokens.guest, (world) => {
    world.sessionUserId = userByName(world, 'guest.visitor')?.id ?? null;
  });
});

afterAll(() => stage?.close());

const writes = () => stage.sandbox.requests.filter(({ method }) => method === 'PUT');

it('whom GitLab lets comment and no more is told so, and can do what a comment takes', async () => {
  const { page } = stage;
  await told(page, 'milestone-park-form', 'GitLab does not let you change this planning issue');
  for (const tool of ['Capacity', 'Carry over', 'Finalize']) {
    const name = new RegExp(`^${tool}: GitLab does not let you`);
    await (await control(page, 'milestone-plan', '[aria-disabled=true]', name)).click();
  }
  await pressIn(page, 'milestone-plan', /^Workload threads$/);
  await control(page, 'milestone-tools', 'button', /^Open \d threads$/);
  await closeTool(page);
  await pressIn(page, 'milestone-plan', /^Commit$/);
  await told(page, 'milestone-tools', 'It needs a higher role in gitlab-org/gitlab.');
  await closeTool(page);
  expect(writes()).toEqual([]);
});

it('in the popup, what GitLab does not let them do is off, with the reason', async () => {
  const popup = await stage.firefox.openOwnPage('popup');
  await waitForText(popup, 'GitLab does not let you change this retrospective.');
  expect(await popup.evaluate(() => document.body.textContent)).not.toContain('token');
  await popup.close();
});
