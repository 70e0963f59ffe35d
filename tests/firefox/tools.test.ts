import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { addWeightEvent, planningIssue, tokens, userByName } from '../../sandbox';
import { teamIssue } from '../slipped-work';
import { present, waitForText } from './firefox';
import { closeTool, control, focused, pressIn, told } from './panel';
import { openPlan, openStage, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(tokens.api, (world) => {
    const mira = userByName(world, 'mira.solano');
    if (!mira) throw new Error('the demo has no mira.solano');
    addWeightEvent(world, teamIssue(world, 398), mira, 3, 2);
  });
});

beforeEach(() => openPlan(stage.page));

afterAll(() => stage?.close());

const described = () => planningIssue(stage.sandbox.world).description ?? '';

/** The references of Milestone Work's rows, top to bottom, as GitLab has them. */
function plannedRows(): string[] {
  const text = described().split('## Milestone Work')[1]?.split('\n## ')[0] ?? '';
  return [...text.matchAll(/^\| ([^|]*?) \|/gm)].map(([, reference = '']) => reference).slice(2);
}

it('M6 agreeing with a weight leaves the scales on the issue', async () => {
  const { page, sandbox } = stage;
  const { id } = teamIssue(sandbox.world, 398);
  const scales = () =>
    sandbox.world.awards.filter(({ issueId, name }) => issueId === id && name === 'scales');
  await pressIn(page, 'milestone-plan', /^Weight agreement$/);
  await pressIn(page, 'milestone-tools', /^Look at the weight of #398$/);
  await told(page, 'milestone-tools', '@ada.moreno has not agreed yet');
  expect(scales()).toEqual([]);
  await pressIn(page, 'milestone-tools', /^I agree with this weight$/);
  await told(page, 'milestone-tools', 'You agree with this weight.');
  const ada = userByName(sandbox.world, 'ada.moreno');
  expect(scales()).toMatchObject([{ userId: ada?.id }]);
  await closeTool(page);
});

it('M8 an item of the checklist is ticked, and unticked again', async () => {
  const { page } = stage;
  const words = 'Carry-over work added to Milestone Work';
  const box = () => control(page, 'milestone-plan', 'input[type=checkbox]', new RegExp(`^${words}$`));
  const isChecked = async () => (await box()).evaluate((element) => (element as HTMLInputElement).checked);
  expect(described()).toContain(`- [ ] ${words}`);
  await (await box()).click();
  await expect.poll(isChecked, { timeout: 15_000 }).toBe(true);
  expect(described()).toContain(`- [x] ${words}`);
  await (await box()).click();
  await expect.poll(isChecked, { timeout: 15_000 }).toBe(false);
  expect(described()).toContain(`- [ ] ${words}`);
});

it('M14 a row is held, moved and put down by keyboard, in one write', async () => {
  const { page, sandbox } = stage;
  const before = planningIssue(sandbox.world).lockVersion;
  expect(plannedRows()[5]).toBe('#407');
  await pressIn(page, 'milestone-plan', /^Arrange rows$/);
  await (await control(page, 'milestone-tools', 'button', /^Move #407$/)).focus();
  await page.keyboard.press(' ');
  await told(page, 'milestone-tools', '#407 is picked up, in place 6 of 9.');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await told(page, 'milestone-tools', '#407: place 4 of 9.');
  await page.keyboard.press(' ');
  await told(page, 'milestone-tools', '#407 has a new place in Milestone Work.');
  expect(plannedRows()[3]).toBe('#407');
  expect(planningIssue(sandbox.world).lockVersion).toBe(before + 1);
  await expect.poll(() => focused(page)).toBe('Move #407');
  await closeTool(page);
});

it('a tool opens by keyboard, keeps GitLab’s single keys to itself, and gives the focus back', async () => {
  const { page } = stage;
  const shortcut = '[data-sandbox-shortcut]';
  await (await control(page, 'milestone-plan', 'button', /^Capacity$/)).focus();
  await page.keyboard.press('Enter');
  await (await control(page, 'milestone-tools', 'input, textarea', /^Notes/)).focus();
  for (const key of ['e', 'l', 'm', '/'] as const) await page.keyboard.press(key);
  const notes = await control(page, 'milestone-tools', 'input, textarea', /^Notes/);
  expect(await notes.evaluate((field) => (field as HTMLInputElement).value)).toContain('elm/');
  expect(await page.$(shortcut)).toBeNull();
  await closeTool(page);
  await expect.poll(() => focused(page)).toBe('Capacity');
  await openPlan(page);
  await page.keyboard.press('l');
  await present(page, shortcut);
});

it('a summary of the plan is copied as markdown', async () => {
  const { page } = stage;
  await pressIn(page, 'milestone-plan', /^Copy as markdown$/);
  await pressIn(page, 'milestone-tools', /^Copy$/);
  await told(page, 'milestone-tools', 'Copied.');
  await closeTool(page);
  const why = await control(page, 'milestone-park-form', 'input, textarea', /^Why/);
  await why.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const pasted = () => why.evaluate((field) => (field as HTMLInputElement).value);
  await expect.poll(pasted).toMatch(/^### Plan of milestone [\d.]+.*`@ada\.moreno`/s);
});

it('M15 a profile of one’s own, made with the keyboard alone, moves the countdown', async () => {
  const { page, firefox } = stage;
  const daysLeft = async () => {
    await openPlan(page);
    const said = await page.evaluate(() => document.querySelector('milestone-plan')?.shadowRoot?.textContent);
    return Number(/(\d+) days? left/.exec(said ?? '')?.[1]);
  };
  const before = await daysLeft();
  const options = await firefox.openOwnPage('options');
  await options.bringToFront();
  const start = await present(options, '::-p-aria(Start from this one: Product Security Engineering)');
  await start.focus();
  await options.keyboard.press('Enter');
  await waitForText(options, 'Your own profile');
  const days = await present(options, '::-p-aria(Days before the milestone starts[role="textbox"])');
  await days.evaluate((field) => (field as HTMLInputElement).select());
  await days.type('5');
  await options.keyboard.press('Enter');
  await waitForText(options, 'Product Security Engineering is in force.');
  await options.close();
  expect(await daysLeft()).toBe(before - 2);
});
