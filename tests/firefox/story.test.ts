import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planningIssue, type Sandbox, tokens, userByName } from '../../sandbox';
import { letWorkSlip, teamIssue } from '../slipped-work';
import { closeTool, control, fillIn, pressIn, told } from './panel';
import { openStage, type Stage } from './stage';

let stage: Stage;
let sandbox: Sandbox;
let page: Page;

beforeAll(async () => {
  stage = await openStage(tokens.manager, (world) => {
    letWorkSlip(world);
    world.sessionUserId = userByName(world, 'mira.solano')?.id ?? null;
  });
  ({ sandbox, page } = stage);
});

afterAll(() => stage?.close());

const row = 'gitlab-org/gitlab#503311';
const described = () => planningIssue(sandbox.world).description ?? '';

/** The title of the milestone of an issue that the demo's plan commits to. */
function committedTo(): string | undefined {
  const { milestones, issues } = sandbox.world;
  const { milestoneId } = issues.find(({ iid }) => iid === 398) ?? {};
  return milestones.find(({ id }) => id === milestoneId)?.title;
}

it('M9 states a capacity', async () => {
  await pressIn(page, 'milestone-plan', /^Capacity$/);
  const member = await control(page, 'milestone-tools', 'select', /^Team member/);
  await member.select('chidi');
  await fillIn(page, 'milestone-tools', /^Capacity$/, '6');
  await pressIn(page, 'milestone-tools', /^Save$/);
  await told(page, 'milestone-tools', 'Capacity of @chidi: saved.');
  expect(described()).toContain('| @chidi | 6 |');
  await closeTool(page);
});

it('M3 carries over what slipped, in one write', async () => {
  const before = planningIssue(sandbox.world).lockVersion;
  await pressIn(page, 'milestone-plan', /^Carry over$/);
  await (await control(page, 'milestone-tools', 'input[type=checkbox]', /#409/)).click();
  await pressIn(page, 'milestone-tools', /^Carry over 2 issues$/);
  await told(page, 'milestone-tools', 'Carried over #416, #420: saved.');
  expect(described()).toMatch(/\| #416 \| 3 \| @ada.moreno \| ✅ \| From [\d.]+: Cache entry found \|/);
  expect(planningIssue(sandbox.world).lockVersion).toBe(before + 1);
  await closeTool(page);
});

it('M4 promotes a row of the Parking Lot', async () => {
  await pressIn(page, 'milestone-plan', /^Arrange rows$/);
  const box = await control(page, 'milestone-tools', 'input[type=checkbox]', new RegExp(`^Select ${row}$`));
  await box.click();
  await pressIn(page, 'milestone-tools', /^Promote 1 row$/);
  await told(page, 'milestone-tools', `${row} is in Milestone Work`);
  const [before, after] = described().split('## Parking Lot');
  expect(before).toContain(row);
  expect(after).not.toContain(row);
  await closeTool(page);
});

it('M11 opens one thread for each person, who alone is mentioned in it', async () => {
  const people = () =>
    sandbox.world.notes
      .filter(({ body }) => body.startsWith('<!-- milestone-planner:workload'))
      .map(({ body }) => body.match(/(?<!\\)@[\w.-]+/g));
  expect(people()).toEqual([]);
  await pressIn(page, 'milestone-plan', /^Workload threads$/);
  await pressIn(page, 'milestone-tools', /^Open 4 threads$/);
  await told(page, 'milestone-tools', 'Every thread is up to date.');
  expect(people()).toEqual([['@ada.moreno'], ['@bilal.k'], ['@chidi'], ['@dagny-l']]);
  await closeTool(page);
});

it('M7 commits to what is planned', async () => {
  await pressIn(page, 'milestone-plan', /^Commit$/);
  await pressIn(page, 'milestone-tools', /^Commit to \d+ issues$/);
  await told(page, 'milestone-tools', 'Set: milestone.');
  const { milestones } = sandbox.world;
  const planned = milestones.find(({ id }) => id === planningIssue(sandbox.world).milestoneId);
  await expect.poll(committedTo).toBe(planned?.title);
  await control(page, 'milestone-tools', 'button', /^Undo…$/);
  await closeTool(page);
});

it('M7 takes the commit back', async () => {
  const committed = committedTo();
  await pressIn(page, 'milestone-plan', /^Commit$/);
  await pressIn(page, 'milestone-tools', /^Show the commit of/);
  await pressIn(page, 'milestone-tools', /^Undo…$/);
  await pressIn(page, 'milestone-tools', /^Put back \d+ issues$/);
  await told(page, 'milestone-tools', 'Put back: milestone');
  expect(committedTo()).not.toBe(committed);
  await control(page, 'milestone-tools', 'button', /^Close$/);
  await closeTool(page);
});

it('M12 finalizes the plan, and opens the next one', async () => {
  await pressIn(page, 'milestone-plan', /^Finalize$/);
  await fillIn(page, 'milestone-tools', /^Why/, 'The rest is refined on Monday');
  await pressIn(page, 'milestone-tools', /^Finalize$/);
  await told(page, 'milestone-tools', 'is finalized.');
  const finished = planningIssue(sandbox.world);
  const open = sandbox.world.issues.filter(
    ({ state, labels }) => state === 'opened' && labels.includes('Milestone Planning'),
  );
  expect(finished.state).toBe('closed');
  expect(open).toHaveLength(1);
  expect(sandbox.world.issues.filter(({ parentId }) => parentId === finished.id)).toHaveLength(1);
});

it('M12 holds what was finalized against what became of it', async () => {
  await control(page, 'milestone-tools', 'button', /^Close$/);
  await closeTool(page);
  Object.assign(teamIssue(sandbox.world, 405), { state: 'closed', closedAt: sandbox.world.now() });
  await page.reload();
  await told(page, 'milestone-plan', 'weight completed');
  await pressIn(page, 'milestone-plan', /^Planned and done$/);
  await told(page, 'milestone-tools', 'Compared with the plan as it was finalized.');
  await told(page, 'milestone-tools', 'Done 1');
  await closeTool(page);
});
