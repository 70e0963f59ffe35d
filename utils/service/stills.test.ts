import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Still } from '@/utils/page/still/still';
import type { Sender } from '@/utils/protocol/sender-policy';
import { keepPanelFold } from '@/utils/storage/plan-panel-fold';
import { keepDraft } from './drafts';
import { knownPageSeen } from './known-page-seen';
import { readPlan } from './read-plan';
import { checkStill, currentStill, keepStill } from './stills';
import { failing } from './testing/fake-gitlab';
import { description, planning, seedPlan, team } from './testing/plans';
import { createTestServiceWithToken, saveToken, type TestService } from './testing/test-service';

const still: Still = {
  css: 'div{gap:1px}',
  plan: {
    tag: 'div',
    attributes: { title: '"quoted" & <marked>' },
    children: ['a < b', { tag: 'input', attributes: {}, children: [] }],
  },
  form: { tag: 'div', attributes: {}, children: [] },
  words: { language: 'en', readAt: 'Read {at}', gone: 'Reload.' },
  places: [{ line: 3, sourcepos: '3:1-3:9', words: '#411' }],
};

let world: TestService;
let stamp: string;

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
  ({ stamp } = await readPlan(world.service, { issue: planning, fresh: true }));
  await keepStill(world.service, { type: 'keep-still', issue: planning, stamp, folded: false, still });
});

function current() {
  return currentStill(world.service, planning);
}

function check() {
  return checkStill(world.service, { type: 'check-still', issue: planning, stamp });
}

function renamePlan() {
  world.gitlab.changePlanningIssue(team, 7, {
    description: description.replace('## Parking Lot', 'Words.\n\n## Parking Lot'),
  });
}

describe('a still that was kept', () => {
  test('is current while the panels would draw the same, and asks GitLab nothing', async () => {
    world.gitlab.calls.length = 0;
    expect(await current()).toMatchObject({
      issue: planning,
      stamp,
      css: still.css,
      plan: '<div title="&quot;quoted&quot; &amp; &lt;marked&gt;">a &lt; b<input></div>',
      form: '<div></div>',
      places: still.places,
      readAt: '2026-11-22T10:00:00.000Z',
    });
    expect(world.gitlab.calls).toEqual([]);
  });

  test('is current after the worker was killed', async () => {
    const restarted = world.restarted();
    expect(await currentStill(restarted.service, planning)).not.toBeNull();
  });

  test.each([
    [
      'the plan was read again and is another',
      async () => {
        renamePlan();
        await readPlan(world.service, { issue: planning, fresh: true });
      },
    ],
    ['the day is another', async () => world.setNow('2026-11-23T10:00:00.000Z')],
    [
      'something was typed since',
      async () =>
        void (await keepDraft(world.service, {
          issue: planning,
          draft: { reference: '#1', reason: '' },
        })),
    ],
    ['the details were folded since', () => keepPanelFold(true)],
    ['another user’s token is in force', () => saveToken(world, 'write', 'mira.solano')],
    ['the token may only read', () => saveToken(world, 'read-only')],
    ['the clock was wrong', async () => world.setNow('2026-11-22T09:00:00.000Z')],
  ])('is not when %s', async (_, change) => {
    await change();
    expect(await current()).toBeNull();
  });
});

test('a plan that is read again and looks the same keeps its still, with the new time', async () => {
  world.setNow('2026-11-22T10:30:00.000Z');
  const age = await check();
  expect(age?.readAt).toBe('2026-11-22T10:30:00.000Z');
  expect(age?.at).toMatch(/11:30/);
  expect(await current()).toMatchObject(age ?? {});
});

test('a plan that looks different once it is read again does not', async () => {
  renamePlan();
  expect(await check()).toBeNull();
});

test('one that cannot be read again does not: the panels say why', async () => {
  world.gitlab.before = failing('planningIssue', 'offline');
  expect(await check()).toBeNull();
});

describe('the page of a known planning issue', () => {
  const tab: Sender = { surface: 'tab', tabId: 3, origin: planning.origin, issues: [planning] };
  const see = (sender: Sender = tab) => knownPageSeen(world.service, sender);

  test.each([
    ['shows another issue in a drawer', { ...tab, issues: [{ ...planning, iid: 8 }, planning] }],
    ['shows no issue any more', { ...tab, issues: [] }],
    ['is one of our own', { surface: 'page' } as const],
  ])('gets nothing where it %s', async (_, sender) => {
    expect(await see(sender)).toEqual({ shown: false, still: null });
    expect(world.shownIn).toEqual([]);
  });

  test('gets its still, and no panels', async () => {
    expect(await see()).toMatchObject({ shown: true, still: { issue: planning, stamp } });
    expect(world.shownIn).toEqual([]);
  });

  test('gets the panels where the still shows another plan', async () => {
    await keepPanelFold(true);
    expect(await see()).toEqual({ shown: true, still: null });
    expect(world.shownIn).toEqual([3]);
  });
});
