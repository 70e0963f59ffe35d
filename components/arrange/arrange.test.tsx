// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ParkedRow, Plan } from '@/utils/plan/plan';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { sampleFinding, sampleParked, sampleRow, sampleView } from '../testing/sample-plan';
import { toolProps } from '../testing/tool-props';
import type { ToolProps } from '../tools/tool-props';
import { Arrange } from './arrange';

vi.mock('../trusted', () => ({ isTrusted: () => true }));

const key = (iid: number) => `group/planning#${iid}`;
const ask = vi.fn();

beforeEach(() => {
  ask.mockReset();
});
afterEach(cleanup);

const notRefined = sampleFinding('not-refined', { values: { label: '', wanted: 'workflow::ready' } });

function parked(iid: number, part: Partial<ParkedRow> = {}): ParkedRow {
  const row = { ...sampleRow(iid).row, line: iid };
  return sampleParked(iid, { row, people: ['ada'], ...part });
}

const unrefined = { status: 'open', findings: [notRefined], counted: 'open', ready: false } as const;
const plan: Partial<Plan> = {
  rows: [sampleRow(1, { priority: '1', people: ['ada'] }), sampleRow(2), sampleRow(3)],
  parked: [parked(11), parked(12, { asWork: unrefined }), parked(13, { weight: null })],
};

function show(part: Partial<Plan> = {}, view: Partial<PlanView> = {}, tool: Partial<ToolProps> = {}) {
  const props = toolProps({
    view: sampleView({ ...plan, ...part }, view),
    ask,
    pageUser: { pageUser: 'ada' },
    ...tool,
  });
  return { props, ...render(<Arrange {...props} />) };
}

const box = (iid: number) => screen.getByRole('checkbox', { name: `Select #${iid}` });
const tick = (...iids: readonly number[]) => {
  for (const iid of iids) fireEvent.click(box(iid));
};
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await new Promise((resolve) => setTimeout(resolve));
  });
const edits = () => ask.mock.calls.map(([message]) => message.edits);
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('several rows at once are one write', () => {
  beforeEach(() =>
    ask.mockResolvedValue({
      ok: true,
      value: { outcome: 'saved', refused: [], remarks: null, plan: sampleView() },
    }),
  );

  test('promoted to the chosen place, in their order', async () => {
    const { props } = show();
    tick(13, 11);
    fireEvent.change(screen.getByLabelText('Place'), { target: { value: key(2) } });
    await press('Promote 2 rows');
    expect(ask).toHaveBeenCalledExactlyOnceWith({
      type: 'edit-plan',
      issue: props.view.issue,
      command: expect.any(String),
      edits: [11, 13].map((iid) => ({
        type: 'move-row',
        key: key(iid),
        to: 'milestone-work',
        before: key(2),
      })),
      pageUser: 'ada',
    });
    expect(said().join()).toContain('2 rows are in Milestone Work');
    expect(props.onView).toHaveBeenCalled();
  });

  test('parked back', async () => {
    show();
    tick(1, 3);
    await press('Park back 2 rows');
    expect(edits()).toEqual([[1, 3].map((iid) => ({ type: 'move-row', key: key(iid), to: 'parking-lot' }))]);
  });

  test('reordered', async () => {
    show();
    tick(2, 3);
    fireEvent.change(screen.getByLabelText('Place'), { target: { value: 'top' } });
    await press('Move 2 rows');
    expect(edits()).toEqual([
      [2, 3].map((iid) => ({ type: 'move-row', key: key(iid), to: 'milestone-work', before: key(1) })),
    ]);
  });
});

describe('ticked rows that are not moved', () => {
  beforeEach(() =>
    ask.mockResolvedValue({
      ok: true,
      value: { outcome: 'saved', refused: [], remarks: null, plan: sampleView() },
    }),
  );
  const ticked = () => [1, 11, 13].filter((iid) => (box(iid) as HTMLInputElement).checked);

  test('stay ticked while others are moved', async () => {
    show();
    tick(1, 11);
    await press('Move 1 row');
    expect(ticked()).toEqual([11]);
  });

  test('stay ticked while a row is moved by its handle', async () => {
    show();
    tick(11, 13);
    const handle = screen.getByRole('button', { name: 'Move #1' });
    for (const pressed of [' ', 'ArrowDown', ' ']) fireEvent.keyDown(handle, { key: pressed });
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    expect(edits()).toHaveLength(1);
    expect(ticked()).toEqual([11, 13]);
  });
});

test('rows go where the place says, also once the row it named is ticked itself', async () => {
  ask.mockResolvedValue({ ok: false, failure: { kind: 'offline', values: {} } });
  show();
  tick(3);
  fireEvent.change(screen.getByLabelText('Place'), { target: { value: key(1) } });
  tick(1);
  expect(screen.getByLabelText<HTMLSelectElement>('Place').selectedOptions[0]?.text).toBe('At the end');
  await press('Move 2 rows');
  expect(edits()).toEqual([[1, 3].map((iid) => ({ type: 'move-row', key: key(iid), to: 'milestone-work' }))]);
});

test('what is sent again and taken is ticked no more', async () => {
  ask.mockResolvedValueOnce({ ok: false, failure: { kind: 'forbidden', values: {} } });
  ask.mockResolvedValueOnce({
    ok: true,
    value: { outcome: 'saved', refused: [], remarks: null, plan: sampleView() },
  });
  show();
  tick(11);
  await press('Promote 1 row');
  await press('Try again');
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
});

describe('what ticked rows would come to', () => {
  test('is told at once, per person, with what has no weight apart', () => {
    show();
    tick(11, 13);
    const table = screen.getByRole('table', { name: 'What would be committed with 2 more rows' });
    const total = within(table).getByRole('row', { name: /^Total/ });
    expect(total.textContent).toContain('12 of 8, 4 over capacity · 1 unweighted');
    expect(within(table).getByRole('row', { name: /^@ada/ }).textContent).toContain('–6, no capacity stated');
    expect(said().join()).toContain('Committed: 5 of 8 now; 12 of 8, 4 over capacity, with the ticked rows.');
  });

  test('names what the checks found in those that are not refined', () => {
    show();
    tick(11);
    expect(screen.queryByText(/not refined\. They can/)).toBeNull();
    tick(12);
    expect(screen.getByText(/1 of the ticked rows is not refined/)).toBeTruthy();
    expect(screen.getByText(/it has no label workflow::ready/)).toBeTruthy();
  });
});

describe('by keyboard', () => {
  const handle = (iid: number) => screen.getByRole('button', { name: `Move #${iid}` });
  const type = (iid: number, ...keys: readonly string[]) => {
    for (const name of keys) fireEvent.keyDown(handle(iid), { key: name });
  };

  test('a row is held, moved and put down: one write', () => {
    ask.mockResolvedValue(new Promise(() => {}));
    show();
    type(3, ' ', 'ArrowUp', 'ArrowUp');
    expect(handle(3).getAttribute('aria-pressed')).toBe('true');
    expect(said()).toContain('#3: place 1 of 3.');
    expect(ask).not.toHaveBeenCalled();
    type(3, ' ');
    expect(edits()).toEqual([[{ type: 'move-row', key: key(3), to: 'milestone-work', before: key(1) }]]);
  });

  test.each([
    ['Escape', [' ', 'ArrowDown', 'Escape']],
    ['putting it down where it stood', [' ', 'ArrowDown', 'ArrowUp', ' ']],
  ])('%s puts it back and writes nothing', (_what, keys) => {
    const { props } = show();
    type(1, ...keys);
    expect(said()).toContain('#1 is back in its place.');
    expect(ask).not.toHaveBeenCalled();
    expect(props.onClose).not.toHaveBeenCalled();
  });

  test('arrows alone move nothing', () => {
    show();
    type(1, 'ArrowDown', 'Enter', 'Escape');
    expect(ask).not.toHaveBeenCalled();
  });

  test('leaving its handle puts it back', () => {
    show();
    type(1, ' ', 'ArrowDown');
    fireEvent.blur(handle(1));
    type(1, ' ', ' ');
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('rows that stay', () => {
  test.each([
    ['struck through', sampleRow(5, { status: 'dropped', ready: false }), 'struck through'],
    ['there twice', sampleRow(5, { status: 'duplicate', ready: false }), 'earlier row'],
    ['without an issue', sampleRow(5, { row: { ...sampleRow(5).row, key: null } }), 'names no issue'],
    ['in both sections', sampleRow(11), 'in both sections'],
  ])('%s: shown with the reason, without a handle', (_what, row, reason) => {
    show({ rows: [sampleRow(1), row] });
    const [own] = screen.getAllByRole('checkbox', {
      name: new RegExp(`#${row.row.line}$`),
      description: new RegExp(reason),
    });
    expect(own?.hasAttribute('disabled')).toBe(true);
    expect(screen.queryByRole('button', { name: `Move #${row.row.line}` })).toBeNull();
  });

  test.each([
    ['a token that may only read', { access: 'read-only' }, 'only read'],
    ['no token', { access: 'anonymous' }, 'access token'],
    ['a role that may only comment', { access: 'comment' }, 'does not let you change'],
    ['a closed plan', { state: 'closed' }, 'finalized'],
  ] as const)('with %s: nothing can be moved, and it says why', (_what, view, reason) => {
    show({}, view);
    expect(screen.getAllByText(new RegExp(reason))).not.toHaveLength(0);
    expect(screen.queryByRole('button', { name: 'Move #1' })).toBeNull();
    expect(box(1).hasAttribute('disabled')).toBe(true);
  });
});

test('what is kept to be sent by itself is ticked no more', async () => {
  ask.mockResolvedValue({ ok: false, failure: { kind: 'offline', values: { kept: 1 } } });
  show();
  tick(11);
  await press('Promote 1 row');
  expect(said().join()).toContain('The change is kept and will be sent by itself.');
  expect(box(11)).toHaveProperty('checked', false);
});

test('what is refused is told row by row, and what failed is sent again as the same command', async () => {
  ask.mockResolvedValueOnce({ ok: false, failure: { kind: 'server-trouble', values: {} } });
  const { props } = show();
  tick(11, 12);
  await press('Promote 2 rows');
  expect(props.onRead).toHaveBeenCalled();
  expect(box(11)).toHaveProperty('checked', true);
  const refused = [{ index: 1, refusal: 'no-such-row', line: null }];
  ask.mockResolvedValueOnce({
    ok: true,
    value: { outcome: 'saved', refused, remarks: null, plan: sampleView(plan) },
  });
  await press('Try again');
  const [[first], [again]] = ask.mock.calls as [[{ command: string }], [{ command: string }]];
  expect(again.command).toBe(first.command);
  expect(said().join()).toContain('#11 is in Milestone Work');
  expect(said().join()).toContain('#12 was not moved. The row or its new place is gone.');
});

test('it opens at the row it was opened for, ticked', () => {
  show({}, {}, { row: key(11) });
  expect(box(11)).toHaveProperty('checked', true);
  expect(screen.getByRole('button', { name: 'Promote 1 row' })).toBeTruthy();
});

test('an unreadable row says so instead of a weight', () => {
  show({
    rows: [sampleRow(1, { issue: { unreadable: 'forbidden' }, weight: 'unknown', status: 'unreadable' })],
  });
  expect(screen.getByText('Weight unknown')).toBeTruthy();
  expect(screen.getByText('Could not be read')).toBeTruthy();
});

test('a plan that could not be read again says how old it is', () => {
  show({}, { failure: { kind: 'offline', values: {} } });
  expect(screen.getByText(/GitLab could not be reached.*Shown as read/)).toBeTruthy();
});

test('an empty plan says what to do', () => {
  show({ rows: [], parked: [] });
  expect(screen.getByText(/has no rows yet/)).toBeTruthy();
  expect(screen.getByText('Nothing is parked.')).toBeTruthy();
});
