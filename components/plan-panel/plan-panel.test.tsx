// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Plan } from '@/utils/plan/plan';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import {
  sampleFinding,
  sampleIssue,
  sampleItem,
  sampleLoad,
  sampleMilestone,
  samplePerson,
  sampleRow,
  sampleView,
} from '../testing/sample-plan';
import { PlanPanel } from './plan-panel';
import type { PlanPanelProps } from './plan-panel-props';

afterEach(cleanup);

const unanswered = () => new Promise<never>(() => {});

function show(view: PlanView | null, part: Partial<PlanPanelProps> = {}) {
  const props: PlanPanelProps = {
    reading: { view, failure: null, pending: false },
    reader: { now: '2026-11-22T12:05:00Z', timeZone: 'UTC', locale: 'en-GB' },
    folded: false,
    rowsOnPage: new Set(),
    onFold: vi.fn(),
    onShowRow: vi.fn(),
    onRead: vi.fn(),
    onReload: vi.fn(),
    openingTool: null,
    toolFailure: null,
    onTool: vi.fn(),
    onDiscard: vi.fn(),
    onShareLoad: vi.fn(),
    onEdit: vi.fn(),
    retrospective: { read: unanswered, create: unanswered },
    onOutcome: unanswered,
    onLookUp: vi.fn(),
    onOpenOptions: vi.fn(),
    ...part,
  };
  render(<PlanPanel {...props} />);
  return props;
}

const noWeight = sampleFinding('no-weight', { fix: 'set-weight', values: { scope: '' } });
const pending = sampleFinding('metrics-label-pending', {
  severity: 'warning',
  fix: 'replace-metrics-placeholder',
  values: { label: 'Metric::Pending', scope: 'Metric' },
});
const tooMuch = sampleFinding('over-capacity', {
  severity: 'warning',
  fix: 'lighten-load',
  values: { committed: 6, capacity: 4 },
});
const notReady = sampleRow(407, { findings: [noWeight], ready: false, weight: null });

describe('the head', () => {
  test('names the milestone and its dates', () => {
    show(sampleView());
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Milestone 19.8');
    expect(screen.getByText(/Sat, 12 Dec 2026 – Fri, 15 Jan 2027/)).toBeTruthy();
    expect(screen.queryByText('by the product calendar')).toBeNull();
  });

  test('says when the dates come from the product calendar', () => {
    show(
      sampleView({
        milestone: sampleMilestone({ datesFrom: 'product-calendar' }),
      }),
    );
    expect(screen.getByText('by the product calendar')).toBeTruthy();
  });

  test.each([
    ['the title names it', { titleFrom: 'title' }, 'by the title', /no milestone in GitLab/],
    [
      'the calendar stands in',
      { datesFrom: 'product-calendar', datesUnknown: true },
      'by the product calendar',
      /could not be asked/,
    ],
    [
      'nobody knows its dates',
      { start: null, end: null, datesFrom: null, datesUnknown: true },
      'dates unknown',
      /could not be asked/,
    ],
  ] as const)('says what is not known from the milestone: %s', (_what, part, text, why) => {
    show(sampleView({ milestone: sampleMilestone(part) }));
    expect(screen.getByText(text).title).toMatch(why);
    expect(screen.queryByText(/no dates/)).toBeNull();
  });

  test.each([
    ['2026-11-22T12:00:00Z', null, '17 days left'],
    ['2026-12-07T12:00:00Z', null, '2 days left'],
    ['2026-12-09T19:30:00Z', null, 'Last day: 4 hours left'],
    ['2026-12-11T12:00:00Z', null, '2 days overdue'],
    ['2026-12-11T12:00:00Z', '2026-12-07T08:00:00Z', 'Finalized 2 days early'],
    ['2026-12-20T12:00:00Z', '2026-12-10T08:00:00Z', 'Finalized 1 day late'],
  ])('counts down by the clock: at %s, closed %s: %s', (now, closedAt, words) => {
    const state = closedAt === null ? 'opened' : 'closed';
    show(sampleView({}, { closedAt, state }), { reader: { now, timeZone: 'UTC', locale: 'en-GB' } });
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('says that there is no finalize date without a milestone', () => {
    show(sampleView({ milestone: null, deadline: null }));
    expect(screen.getByText('No milestone set')).toBeTruthy();
    expect(screen.getByText('No finalize date without a start date')).toBeTruthy();
  });

  test('folds the details away', () => {
    const { onFold } = show(sampleView());
    fireEvent.click(screen.getByRole('button', { name: 'Hide details', expanded: true }));
    expect(onFold).toHaveBeenCalledWith(true);
  });

  test('unfolds them', () => {
    const { onFold } = show(sampleView({ rows: [notReady] }), { folded: true });
    expect(screen.queryByRole('heading', { name: /Not ready/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show details', expanded: false }));
    expect(onFold).toHaveBeenCalledWith(false);
  });
});

describe('the summary', () => {
  const totals = (part: Parameters<typeof sampleLoad>[0]): Partial<Plan> => ({ totals: sampleLoad(part) });

  test.each([
    ['under', { committed: 20, capacity: 31 }, '20 of 31', '11 under capacity'],
    ['at', { committed: 31, capacity: 31, state: 'at' }, '31 of 31', 'at capacity'],
    ['over', { committed: 33.5, capacity: 31, state: 'over' }, '33.5 of 31', '2.5 over capacity'],
    ['without', { committed: 20, capacity: null, state: 'no-capacity' }, '20', 'no capacity stated'],
  ] as const)('weighs what is committed, %s capacity', (_, load, numbers, words) => {
    show(sampleView(totals(load)), { folded: true });
    expect(screen.getByText(numbers)).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('counts apart what has no known weight, and what nobody carries', () => {
    show(sampleView({ ...totals({ unweighted: 1, unreadable: 2, withoutIssue: 4 }), unassigned: 3 }), {
      folded: true,
    });
    for (const text of ['1 unweighted', '2 of unknown weight', '4 without an issue', '3 unassigned'])
      expect(screen.getByText(text)).toBeTruthy();
  });

  test('says what the total leaves out', () => {
    show(sampleView({ notStated: 2, liveQuery: true }), { folded: true });
    expect(screen.getByText('2 people have not stated theirs')).toBeTruthy();
    expect(screen.getByText('hand-kept rows only')).toBeTruthy();
  });

  test('compares with no capacity where nobody has stated any', () => {
    show(sampleView({ ...totals({ capacity: null, state: 'no-capacity' }), notStated: 2 }), { folded: true });
    expect(screen.queryByText(/not stated theirs/)).toBeNull();
  });

  test('counts the rows that are ready', () => {
    show(sampleView({ verdict: { state: 'blocked', errors: 4, warnings: 1, ready: 2, rows: 6 } }), {
      folded: true,
    });
    for (const text of ['2 of 6', '4 to fix', '1 warning']) expect(screen.getByText(text)).toBeTruthy();
  });

  test('follows the checklist', () => {
    show(
      sampleView({
        checklist: {
          items: [sampleItem('Dates', { state: 'done' }), sampleItem('Threads', { line: 2 })],
          done: 1,
          total: 2,
        },
      }),
    );
    expect(screen.getAllByText('1 of 2')).toHaveLength(2);
    const list = screen.getByRole('region', { name: /Planning Checklist/ });
    expect(within(list).getByRole<HTMLInputElement>('checkbox', { name: 'Dates' }).checked).toBe(true);
    expect(within(list).getByRole<HTMLInputElement>('checkbox', { name: 'Threads' }).checked).toBe(false);
  });
});

describe('what to do next', () => {
  const row = (findings: readonly (typeof noWeight)[]) => sampleRow(407, { findings, ready: false });
  const verdict = { state: 'blocked', errors: 1, warnings: 0, ready: 0, rows: 1 } as const;
  const items = [sampleItem('Threads resolved')];

  test.each([
    ['the plan is empty', {}, {}, /Bring carry-over and refined issues/],
    ['a row is blocked', { rows: [row([pending, noWeight])], verdict }, {}, /#407: It has no weight/],
    [
      'only the checklist is open',
      { rows: [row([pending])], verdict, checklist: { items, done: 0, total: 1 } },
      {},
      /tick “Threads resolved”/,
    ],
    [
      'somebody carries too much',
      { rows: [row([])], verdict, people: [samplePerson('chidi', { findings: [tooMuch] })] },
      {},
      /@chidi: Over capacity: 6 committed, 4 stated/,
    ],
    [
      'a row has a warning, and somebody carries too much',
      { rows: [row([pending])], verdict, people: [samplePerson('chidi', { findings: [tooMuch] })] },
      {},
      /#407: Its metrics label is still/,
    ],
    ['only warnings are left', { rows: [row([pending])], verdict }, {}, /#407: Its metrics label is still/],
    ['nothing is left', { rows: [row([])], verdict }, {}, /Finalize the plan/],
    [
      'the issue is closed',
      { rows: [row([noWeight])], verdict },
      { state: 'closed' },
      /The plan is finalized/,
    ],
  ] as const)('when %s', (_, plan, part, words) => {
    show(sampleView(plan, part), { folded: true });
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('leads to the row it is about', () => {
    const { onShowRow } = show(sampleView({ rows: [row([noWeight])], verdict }), {
      folded: true,
      rowsOnPage: new Set([407]),
    });
    fireEvent.click(screen.getByRole('button', { name: /#407: It has no weight/ }));
    expect(onShowRow).toHaveBeenCalledWith(407);
  });
});

describe('what is not ready', () => {
  const list = () => screen.getByRole('region', { name: /Not ready/ });
  const verdict = { state: 'blocked', errors: 1, warnings: 1, ready: 1, rows: 3 } as const;

  const rowsOf = (name: RegExp) =>
    within(screen.getByRole('region', { name }))
      .getAllByRole('listitem')
      .filter(({ className }) => className === 'row')
      .map(({ textContent }) => textContent);

  test('says of each row what is wrong and what would fix it, in the order of the plan', () => {
    const dropped = sampleRow(4, { status: 'dropped', counted: 'no', ready: false });
    const second = sampleRow(408, { findings: [noWeight, pending], ready: false });
    show(sampleView({ rows: [sampleRow(1), notReady, dropped, second], verdict }));
    expect(rowsOf(/Not ready/)).toEqual([
      '#407 Title of 407It has no weight. Agree on a weight and set it on the issue.',
      '#408 Title of 408It has no weight. Agree on a weight and set it on the issue.' +
        'Its metrics label is still Metric::Pending. Replace it with the label Metric::… that fits the work.',
    ]);
    expect(screen.queryByRole('region', { name: /with warnings/ })).toBeNull();
  });

  test('counts every row of work that is not ready, with findings or without', () => {
    const duplicate = sampleRow(407, { status: 'duplicate', counted: 'no', ready: false });
    show(sampleView({ rows: [sampleRow(1), notReady, duplicate], verdict }));
    expect(rowsOf(/Not ready/)).toHaveLength(verdict.rows - verdict.ready);
  });

  test('keeps ready rows that only have warnings apart', () => {
    show(sampleView({ rows: [sampleRow(2, { findings: [pending] }), notReady], verdict }));
    expect(rowsOf(/Not ready/)).toHaveLength(1);
    expect(rowsOf(/Ready, with warnings/)).toEqual([expect.stringContaining('#2 Title of 2')]);
  });

  test('links to the issue, and shows its row where the page has it', () => {
    const { onShowRow } = show(sampleView({ rows: [notReady], verdict }), { rowsOnPage: new Set([407]) });
    expect(within(list()).getByRole('link', { name: '#407 Title of 407' }).getAttribute('href')).toMatch(
      /work_items\/407$/,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Show the row of #407' }));
    expect(onShowRow).toHaveBeenCalledWith(407);
  });

  test('opens the tool that arranges rows at a row', () => {
    const { onTool } = show(sampleView({ rows: [notReady], verdict }));
    fireEvent.click(screen.getByRole('button', { name: 'Arrange #407' }));
    expect(onTool).toHaveBeenCalledWith('arrange', 'group/planning#407');
  });

  test('is asked of an open plan alone', () => {
    show(sampleView({ rows: [notReady], verdict }, { state: 'closed' }));
    expect(screen.queryByRole('region', { name: /Not ready/ })).toBeNull();
    expect(screen.getByRole('region', { name: 'Planned and done' })).toBeTruthy();
  });

  test('offers no way to a row the page does not have', () => {
    show(sampleView({ rows: [notReady], verdict }));
    expect(screen.queryByRole('button', { name: 'Show the row of #407' })).toBeNull();
  });

  test('names a row that could not be read, without its issue', () => {
    const findings = [sampleFinding('unreadable', { fix: 'make-readable', values: { reason: 'forbidden' } })];
    const issue = { unreadable: 'forbidden' } as const;
    show(
      sampleView({ rows: [sampleRow(9, { status: 'unreadable', issue, findings, ready: false })], verdict }),
    );
    expect(within(list()).getByText('#9')).toBeTruthy();
    expect(within(list()).queryByRole('link')).toBeNull();
    expect(within(list()).getByText(/You have no access to this issue/)).toBeTruthy();
  });

  test('never makes a link of an address that is no web page', () => {
    const issue = sampleIssue(407, { webUrl: 'javascript:alert(1)' });
    show(sampleView({ rows: [{ ...notReady, issue }], verdict }));
    expect(within(list()).queryByRole('link')).toBeNull();
  });

  test('shows hostile text as text', () => {
    const issue = sampleIssue(407, { title: '<img src=x onerror=alert(1)>' });
    show(sampleView({ rows: [{ ...notReady, issue }], verdict }));
    expect(within(list()).getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });

  test('says that every row is ready, or that there is none', () => {
    show(sampleView({ rows: [sampleRow(1)], verdict: { ...verdict, rows: 1 } }));
    expect(within(list()).getByText('Every row is ready.')).toBeTruthy();
    cleanup();
    show(sampleView());
    expect(within(list()).getByText('Milestone Work has no rows yet.')).toBeTruthy();
  });
});

describe('what is to fix in the description', () => {
  test('stands above the rows, with its line', () => {
    show(sampleView({ problems: [{ kind: 'unclosed-block', line: 31 }] }));
    const [first, second] = screen.getAllByRole('heading', { level: 3 });
    expect(first?.textContent).toBe('To fix in the description 1');
    expect(second?.textContent).toMatch(/Not ready/);
    expect(screen.getByText(/Line 31: a block begins here and is never closed/)).toBeTruthy();
  });

  test('is not mentioned when there is nothing', () => {
    show(sampleView());
    expect(screen.queryByText(/To fix in/)).toBeNull();
  });
});

describe('people', () => {
  test('have their load copied', () => {
    const { onShareLoad } = show(sampleView({ people: [samplePerson('chidi'), samplePerson('noor')] }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy the load of @noor as markdown' }));
    expect(onShareLoad).toHaveBeenCalledExactlyOnceWith('noor');
  });

  test('are weighed one by one, with time off as they wrote it and the rules stated', () => {
    show(
      sampleView({
        people: [
          samplePerson('ada', { committed: 5, capacity: 8, timeOff: '2 days', unweighted: 1 }),
          samplePerson('chidi', { committed: 6, capacity: 4, state: 'over' }),
          samplePerson('eve', { committed: 2, capacity: null, state: 'no-capacity' }),
        ],
      }),
    );
    const rows = within(screen.getByRole('table', { name: 'Capacity' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '@adaTime off: 2 days5 of 83 under capacity1 unweighted',
      '@chidi6 of 42 over capacity',
      '@eve2no capacity stated',
    ]);
    expect(screen.getByText(/split equally/).previousElementSibling?.textContent).toBe('Capacity');
    expect(screen.getByText(/never subtracted|not subtracted/)).toBeTruthy();
  });

  test('are told what would ease their load', () => {
    show(sampleView({ people: [samplePerson('chidi', { state: 'over', findings: [tooMuch] })] }));
    const { textContent } = screen.getByRole('row', { name: /chidi/ });
    expect(textContent).toContain('Hand work to somebody else');
    expect(textContent).not.toContain('Over capacity: 6');
  });

  test('are told what was found, where their numbers do not say it', () => {
    const findings = [sampleFinding('made-up', { fix: 'lighten-load' })];
    show(sampleView({ people: [samplePerson('chidi', { findings })] }));
    expect(screen.getByRole('row', { name: /chidi/ }).textContent).toContain('made-up Hand work');
  });

  test('are told of their rows without an issue', () => {
    show(sampleView({ people: [samplePerson('chidi', { withoutIssue: 2 })] }));
    expect(screen.getByRole('row', { name: /chidi/ }).textContent).toContain('2 without an issue');
  });
});

describe('while and after reading', () => {
  test('keeps the place of a plan that is not known yet', () => {
    show(null, { reading: { view: null, failure: null, pending: true } });
    expect(screen.getByRole('region', { name: 'Milestone plan' }).getAttribute('aria-busy')).toBe('true');
    expect(screen.getByText('Reading the plan…')).toBeTruthy();
  });

  test('says when it was read, and reads again', () => {
    const { onRead } = show(sampleView());
    expect(screen.getByText('Read 12:00')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(onRead).toHaveBeenCalledOnce();
  });

  test('does not read twice at a time', () => {
    const { onRead } = show(sampleView(), { reading: { view: sampleView(), failure: null, pending: true } });
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(onRead).not.toHaveBeenCalled();
  });

  test.each([
    ['offline', /could not be reached/, 'Try again', 'onRead'],
    ['host-withheld', /does not let the extension reach/, 'Open the options', 'onOpenOptions'],
    ['token-expired', /has expired/, 'Set up a token', 'onOpenOptions'],
    ['worker-gone', /updated or restarted/, 'Reload this page', 'onReload'],
  ] as const)('%s: says so, what is shown, and what to do', (kind, words, button, event) => {
    const failure = { kind, values: {} };
    const props = show(null, { reading: { view: sampleView(), failure, pending: false } });
    expect(screen.getByRole('status').textContent).toMatch(words);
    expect(screen.getByRole('status').textContent).toMatch(/Shown as read 12:00/);
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(props[event]).toHaveBeenCalledOnce();
  });

  test('says that a cached plan could not be renewed', () => {
    show(sampleView({}, { failure: { kind: 'offline', values: {} } }));
    expect(screen.getByRole('status').textContent).toMatch(/could not be reached.*Shown as read 12:00/);
  });
});
