// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FinalizeView } from '@/utils/protocol/answers/finalize-view';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { JobItem, JobView } from '@/utils/protocol/jobs';
import type { Message } from '@/utils/protocol/messages';
import type { Reply } from '@/utils/protocol/reply';
import { sampleParked, sampleView } from '../testing/sample-plan';
import { toolProps } from '../testing/tool-props';
import type { ToolProps } from '../tools/tool-props';
import { Finalize } from './finalize';
import { choicesIn, tickedAmong, withTick } from './row-ticks';

vi.mock('../trusted', () => ({ isTrusted: () => true }));

afterEach(cleanup);

const plan = sampleView();
const found: FinalizeView = {
  openThreads: 1,
  summaryUrl: null,
  next: {
    milestone: { title: '19.9', start: '2027-01-16', end: '2027-02-12', inGitlab: true },
    title: '19.9 Milestone Planning',
    there: null,
    template: 'project',
  },
  retrospective: {
    plan: { issue: plan.issue, title: plan.title, state: 'opened' },
    task: null,
    access: 'write',
    title: '19.8 retrospective',
    dueDate: '2027-01-29',
    sections: { wentWell: 'a', wentBadly: 'b', change: 'c' },
    pending: [],
  },
};

function item(id: string, part: Partial<JobItem> = {}): JobItem {
  return { id, state: 'done', values: {}, failure: null, ...part };
}

function jobOf(items: readonly JobItem[], state: JobView['state']): JobView {
  const order = { kind: 'finalize', steps: ['next'], reason: '', parked: [] } as const;
  return {
    job: 'j',
    order: { ...order, steps: ['summary', 'next', 'close'], parked: [] },
    username: 'ada',
    startedAt: '2026-11-22T10:00:00Z',
    state,
    items,
  };
}

interface Given {
  view?: PlanView;
  reading?: Reply<FinalizeView>;
  jobs?: readonly JobView[];
  draft?: Record<string, string>;
}

async function show({ view = plan, reading = { ok: true, value: found }, jobs = [], draft }: Given = {}) {
  const replies: Partial<Record<Message['type'], Reply<unknown>>> = {
    'read-finalize': reading,
    'read-jobs': { ok: true, value: jobs },
    'read-tool-draft': { ok: true, value: draft ?? null },
  };
  const ask = vi.fn(async ({ type }: Message) => replies[type] ?? { ok: true, value: null });
  const props = toolProps({
    view,
    ask: ask as ToolProps['ask'],
    pageUser: { pageUser: 'ada' },
  });
  render(<Finalize {...props} />);
  await act(async () => {});
  return {
    props,
    sent: (type: Message['type']) => ask.mock.calls.map(([one]) => one).filter((one) => one.type === type),
  };
}

const press = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const text = () => screen.getByRole('dialog').textContent ?? '';

describe('before finalizing', () => {
  test('the verdict, the steps and what each makes are told', async () => {
    await show();
    expect(text()).toContain('1 thread is not resolved.');
    expect(text()).toContain('“19.9 Milestone Planning”, from the project’s own template');
    expect(text()).toContain('A sub-task “19.8 retrospective”, due Fri, 29 Jan 2027.');
    expect(text()).toContain('The Parking Lot is empty.');
  });

  test('parked rows that name no issue are said to stay', async () => {
    const parked = sampleParked(4);
    const unnamed = { ...parked, row: { ...parked.row, key: null, ref: null } };
    await show({ view: sampleView({ parked: [sampleParked(3), unnamed] }) });
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(text()).toContain('1 row names no issue and stays here.');
  });

  test('an overdue plan says so first', async () => {
    const deadline = { finalizeBy: '2026-11-20', state: 'overdue', days: -2, hoursLeft: null } as const;
    await show({ view: sampleView({ deadline }) });
    expect(screen.getAllByRole('status')[1]?.textContent).toMatch(
      /^Overdue: the finalize date passed 2 days ago/,
    );
  });

  test('what is there is linked, and what cannot be read is told', async () => {
    const there = { title: 'Ours', webUrl: 'https://gitlab.com/x/-/issues/8' };
    const failure = { kind: 'forbidden', values: {} } as const;
    const next = { ...found.next, there };
    await show({ reading: { ok: true, value: { ...found, next, retrospective: { failure } } } });
    expect(screen.getByRole('link', { name: 'Ours' }).getAttribute('href')).toBe(there.webUrl);
    expect(text()).toContain('What is there could not be read: GitLab does not allow you to do this.');
  });

  test('nothing is started without a reason where one is needed', async () => {
    const { sent } = await show();
    await press('Finalize');
    expect(text()).toContain('Say in a sentence why');
    expect(sent('start-job')).toEqual([]);
  });

  test('it is started with the reason and the ticked rows, in the name of the page’s user', async () => {
    const parked = [sampleParked(3), sampleParked(4)];
    const view = sampleView({ parked });
    const [first, second] = parked.map(({ row }) => row.key ?? '');
    const { sent } = await show({ view, draft: { reason: 'Because', rows: `-${first}` } });
    await press('Finalize');
    expect(sent('start-job')).toMatchObject([
      { pageUser: 'ada', order: { kind: 'finalize', reason: 'Because', parked: [second] } },
    ]);
  });

  test('what is typed is kept at once', async () => {
    const { sent } = await show();
    await act(async () => {
      fireEvent.input(screen.getByLabelText('Why finalize anyway?'), { target: { value: 'Why' } });
    });
    expect(sent('keep-tool-draft')).toMatchObject([{ tool: 'finalize', draft: { reason: 'Why' } }]);
  });

  test('after a failure to read it can be tried again', async () => {
    const { sent } = await show({ reading: { ok: false, failure: { kind: 'offline', values: {} } } });
    await press('Try again');
    expect(sent('read-finalize')).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Finalize' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('of a closed plan only what follows it is offered, and no reason asked for', async () => {
    const { sent } = await show({ view: { ...plan, state: 'closed' } });
    expect(screen.queryByLabelText('Why finalize anyway?')).toBeNull();
    await press('Create it');
    expect(sent('start-job')).toMatchObject([
      { order: { steps: ['next', 'link', 'move', 'retrospective'], reason: '' } },
    ]);
  });
});

describe('finalizing', () => {
  test('that was interrupted is shown where it stands, and goes on', async () => {
    const job = jobOf([item('summary'), item('next', { state: 'waiting' })], 'stopped');
    const { sent } = await show({ jobs: [job] });
    expect(text()).toContain('1 of 2 done');
    await press('Go on');
    expect(sent('continue-job')).toMatchObject([{ job: 'j', pageUser: 'ada' }]);
  });

  test('that failed says why, and lets one look at the plan again', async () => {
    const failure = { kind: 'needs-reason', values: {} } as const;
    await show({ jobs: [jobOf([item('summary', { state: 'failed', failure })], 'stopped')] });
    expect(text()).toContain('Something now speaks against finalizing.');
    await press('Look at the plan again');
    expect(screen.getByLabelText('Why finalize anyway?')).toBeTruthy();
  });

  test('that is over is no reason not to look at the plan afresh', async () => {
    await show({ jobs: [jobOf([item('summary'), item('next')], 'ended')] });
    expect(screen.getByRole('button', { name: 'Finalize' })).toBeTruthy();
  });
});

describe('ticks of rows', () => {
  const choices = choicesIn({
    parked: [
      sampleParked(3),
      sampleParked(4, { status: 'closed' }),
      sampleParked(5, { status: 'duplicate' }),
    ],
  });
  const [open = '', closed = ''] = choices.map(({ key }) => key);

  test('are set for what is open, by default', () => {
    expect(choices).toHaveLength(2);
    expect([...tickedAmong(choices, '')]).toEqual([open]);
  });

  test('are as somebody set them last', () => {
    const typed = withTick(withTick(withTick('', open, false), closed, true), open, false);
    expect([...tickedAmong(choices, typed)]).toEqual([closed]);
    expect(typed.split('\n')).toHaveLength(2);
  });
});
