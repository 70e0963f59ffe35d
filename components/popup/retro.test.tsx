// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PlanAccess } from '@/utils/protocol/answers/access';
import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import type { RetroItemResult, RetrospectiveView } from '@/utils/protocol/answers/retrospective-view';
import type { Ask } from '@/utils/protocol/ask';
import type { Message } from '@/utils/protocol/messages';
import type { Reply } from '@/utils/protocol/reply';
import { CreatePlan } from './create-plan';
import { RetroSection } from './retro-section';
import { retroTargets } from './retro-targets';

vi.mock('../trusted', () => ({ isTrusted: () => true }));
afterEach(cleanup);

const origin = 'https://gitlab.com';
const team = { origin, projectPath: 'org/team', plans: [], access: 'write' } as const;
const reader = { now: '2026-11-22T12:05:00Z', timeZone: 'UTC', locale: 'en-GB' };

function retro(
  iid: number,
  dueDate: string | null,
  part: Partial<RetrospectiveView> = {},
): RetrospectiveView {
  const issue = { origin, projectPath: 'org/team', iid };
  return {
    plan: { issue, title: `Plan ${iid}`, state: 'opened' },
    task: { issue, title: `Retro ${iid}`, webUrl: `${origin}/retro/${iid}`, state: 'opened', dueDate },
    title: 'retro',
    access: 'write',
    dueDate,
    sections: { wentWell: 'Went well', wentBadly: 'Went badly', change: 'Change' },
    pending: [],
    ...part,
  };
}

const saved: RetroItemResult = {
  outcome: 'saved',
  remarks: null,
  task: { title: 'Retro 1', webUrl: `${origin}/retro/1` },
};
const failing = (values = {}): Reply<never> => ({ ok: false, failure: { kind: 'offline', values } });

let seePlan: () => Promise<void>;

async function show(
  views: readonly RetrospectiveView[] | Reply<never>,
  answers: Partial<Record<Message['type'], Reply<unknown>>> = {},
) {
  const read: Reply<unknown> = 'ok' in views ? views : { ok: true, value: views };
  const all: typeof answers = {
    'read-retrospectives': read,
    'read-tool-draft': { ok: true, value: null },
    ...answers,
  };
  const ask = vi.fn(async ({ type }: Message) => all[type] ?? { ok: true, value: null });
  const drawn = (of: Parameters<typeof RetroSection>[0]['team']) => (
    <RetroSection team={of} reader={reader} ask={ask as Ask} />
  );
  const { rerender } = render(drawn(team));
  await act(async () => {});
  seePlan = async () => {
    rerender(
      drawn({ ...team, plans: [{ issue: { origin, projectPath: 'org/team', iid: 1 }, state: 'opened' }] }),
    );
    await act(() => new Promise<void>((done) => setTimeout(done)));
  };
  return (type: Message['type']) => ask.mock.calls.map(([one]) => one).filter((one) => one.type === type);
}

const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await new Promise((done) => setTimeout(done));
  });
const type = (text: string) =>
  act(async () => void fireEvent.input(screen.getByLabelText('Retro item'), { target: { value: text } }));
const text = () => screen.getByRole('region', { name: 'Retrospective' }).textContent ?? '';

describe('the retrospectives of a team', () => {
  test('are told with their due dates, past ones as such', async () => {
    await show([retro(1, '2026-12-25'), retro(2, '2026-11-20'), retro(3, null)]);
    expect(text()).toContain('Retro 1 (opens in a new tab) Due Fri, 25 Dec 2026');
    expect(text()).toContain('Was due Fri, 20 Nov 2026');
    expect(text()).toContain('No due date');
  });

  test('are shown as last read while they are read again', async () => {
    const known = { ...team, retrospectives: [retro(1, '2026-12-25')] };
    render(<RetroSection team={known} reader={reader} ask={() => new Promise<never>(() => {})} />);
    expect(text()).toContain('Due Fri, 25 Dec 2026');
    expect(text()).not.toContain('Reading');
  });

  test('that are missing are created on a click', async () => {
    const sent = await show([retro(1, '2026-12-25', { task: null })]);
    expect(text()).toContain('Plan 1 has no retrospective sub-task yet. It would be due Fri, 25 Dec 2026.');
    expect(screen.queryByRole('button', { name: 'Add a retro item' })).toBeNull();
    await press('Create it');
    expect(sent('create-retrospective')).toMatchObject([{ issue: { iid: 1 } }]);
    expect(sent('read-retrospectives')).toHaveLength(2);
  });

  test('are asked for again once there is another plan', async () => {
    const sent = await show([]);
    expect(screen.queryByRole('region', { name: 'Retrospective' })).toBeNull();
    await seePlan();
    expect(sent('read-retrospectives')).toHaveLength(2);
  });

  test('that cannot be created say why', async () => {
    await show([retro(1, null, { task: null })], { 'create-retrospective': failing() });
    await press('Create it');
    expect(text()).toContain('GitLab could not be reached.');
  });

  test('that cannot be read can be tried again', async () => {
    const sent = await show(failing());
    await press('Try again');
    expect(sent('read-retrospectives')).toHaveLength(2);
  });

  test.each<[PlanAccess, RegExp | null]>([
    ['anonymous', null],
    ['read-only', null],
    ['comment', /does not let you change this planning issue.*does not let you change this retrospective/],
  ])('take nothing with %s access, and say why unless the popup did', async (access, why) => {
    const sent = await show([retro(1, null, { access }), retro(2, null, { task: null, access })]);
    if (why) expect(text()).toMatch(why);
    for (const name of ['Create it', 'Add a retro item']) {
      const said = screen.getByRole('button', { name }).getAttribute('aria-describedby');
      expect(said).toBe(why ? null : 'access-notice');
      await press(name);
    }
    expect(text()).not.toMatch(/token/);
    expect(sent('create-retrospective')).toEqual([]);
    expect(screen.queryByLabelText('Retro item')).toBeNull();
  });
});

describe('an item', () => {
  test('goes to the one that is due next, unless another is chosen', () => {
    const views = [
      retro(1, '2027-01-29'),
      retro(2, '2026-12-25'),
      retro(3, '2026-10-30'),
      retro(4, '2026-11-20'),
    ];
    expect(retroTargets(views, reader).map(({ plan }) => plan.issue.iid)).toEqual([2, 1, 4, 3]);
  });

  test('is kept while it is typed, sent, and forgotten once it is taken', async () => {
    const sent = await show([retro(1, '2026-12-25')], { 'add-retro-item': { ok: true, value: saved } });
    await press('Add a retro item');
    await type('Quick reviews');
    await press('Add item');
    expect(sent('add-retro-item')).toMatchObject([{ section: 'wentWell', text: 'Quick reviews' }]);
    expect(sent('keep-tool-draft').map((one) => 'draft' in one && one.draft)).toEqual([
      { section: 'wentWell', text: 'Quick reviews' },
      null,
    ]);
    expect(text()).toContain('Added to Retro 1');
  });

  test('that failed stays, and sent again is the same command', async () => {
    const sent = await show([retro(1, '2026-12-25')], { 'add-retro-item': failing() });
    await press('Add a retro item');
    await type('Quick reviews');
    await press('Add item');
    await press('Add item');
    const commands = sent('add-retro-item').map((one) => 'command' in one && one.command);
    expect(commands).toHaveLength(2);
    expect(new Set(commands).size).toBe(1);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Retro item').value).toBe('Quick reviews');
  });

  test('says nothing: nothing is sent', async () => {
    const sent = await show([retro(1, '2026-12-25')]);
    await press('Add a retro item');
    await press('Add item');
    expect(sent('add-retro-item')).toEqual([]);
    expect(text()).toContain('Say in a sentence what it is.');
  });

  test('that waits to be sent is told, and can be discarded', async () => {
    const waiting = {
      command: 'c',
      section: 'wentWell',
      text: 'Quick reviews',
      acceptedAt: '2026-11-22T12:00:00Z',
      state: 'waiting',
      failure: { kind: 'offline', values: { kept: 1 } },
    } as const;
    const sent = await show([retro(1, '2026-12-25', { pending: [waiting] })]);
    expect(text()).toContain('Not in GitLab yet: Quick reviews');
    await press('Discard');
    expect(sent('discard-command')).toMatchObject([{ command: 'c', issue: { iid: 1 } }]);
  });
});

test('an item is offered only to retrospectives the user may change', async () => {
  const mine = retro(2, '2027-01-29');
  const sent = await show([retro(1, '2026-12-25', { access: 'comment' }), mine]);
  await press('Add a retro item');
  expect(screen.queryByRole('combobox', { name: 'Retrospective' })).toBeNull();
  await type('Quick reviews');
  await press('Add item');
  expect(sent('add-retro-item')).toMatchObject([{ issue: mine.plan.issue }]);
});

describe('opening a plan where none is open', () => {
  const created = { ...saved.task, issue: { ...team, iid: 9 }, outcome: 'done', missingMilestone: null };
  const next = {
    title: '19.9 Milestone Planning',
    milestone: { title: '19.9', start: '2027-01-16', end: '2027-02-12', inGitlab: true },
  };
  const last = { access: 'write' } as PlanStatus;

  async function show(
    named: Reply<unknown>,
    reply: Reply<unknown> = failing(),
    access: PlanAccess = 'write',
  ) {
    const ask = vi.fn(async ({ type }: Message) => (type === 'read-next-plan' ? named : reply));
    const onCreated = vi.fn();
    const of = { ...team, plans: [{ ...last, access }] };
    render(<CreatePlan team={of} reader={reader} ask={ask as Ask} onCreated={onCreated} />);
    await act(async () => {});
    const sent = () => ask.mock.calls.filter(([{ type }]) => type === 'create-plan');
    return { sent, onCreated };
  }

  const known = { ok: true, value: next } as const;
  const button = () => screen.getByRole('button', { name: 'Create the next one' });
  const said = () => document.getElementById(button().getAttribute('aria-describedby') ?? '')?.textContent;

  test('names the next one before the click', async () => {
    await show(known);
    expect(said()).toBe(
      'Next: 19.9 Milestone Planning, for milestone 19.9 (Sat, 16 Jan 2027 to Fri, 12 Feb 2027). ',
    );
  });

  test('says when GitLab does not have its milestone', async () => {
    const milestone = { title: '19.9', start: null, end: null, inGitlab: false };
    await show({ ok: true, value: { ...next, milestone } });
    expect(said()).toBe(
      'Next: 19.9 Milestone Planning, for milestone 19.9. GitLab has no 19.9 yet, so the issue starts without a milestone.',
    );
  });

  test('goes without the name where that cannot be read', async () => {
    const { sent } = await show(failing());
    expect(said()).toContain('for the milestone that comes next');
    await press('Create the next one');
    expect(sent()).toHaveLength(1);
  });

  test('links it, and has the statuses read again', async () => {
    const { onCreated } = await show(known, { ok: true, value: { ...created, missingMilestone: '19.9' } });
    await press('Create the next one');
    expect(onCreated).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: /Retro 1/ })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('GitLab has no 19.9');
  });

  test('says why it could not be created', async () => {
    const { onCreated } = await show(known);
    await press('Create the next one');
    expect(onCreated).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toContain('GitLab could not be reached.');
  });

  test('is off for whom GitLab does not let change the last plan, and says so', async () => {
    const { sent } = await show(known, { ok: true, value: created }, 'comment');
    expect(said()).toContain('GitLab does not let you change the last planning issue.');
    await press('Create the next one');
    expect(sent()).toEqual([]);
  });
});
