// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ParkedRow, Plan } from '@/utils/plan/plan';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { EditResult } from '@/utils/protocol/answers/write-result';
import type { Reply } from '@/utils/protocol/reply';
import type { SendEdits } from '../editing/editing';
import { sampleFinding, sampleParked, sampleRow, sampleView } from '../testing/sample-plan';
import { RowMarks } from './row-marks';
import type { RowMarksProps } from './row-marks-props';

vi.mock('../trusted', () => ({ isTrusted: () => true }));

afterEach(cleanup);

const place = { left: 0, top: 100, width: 600, height: 40 };
const key = (iid: number) => `group/planning#${iid}`;
const notRefined = sampleFinding('not-refined', { values: { label: '', wanted: 'workflow::ready' } });
const noMilestone = sampleFinding('milestone-missing', {
  fix: 'set-milestone',
  values: { milestone: '19.8' },
});

function unrefined(part: Partial<ParkedRow> = {}): ParkedRow {
  const asWork = {
    status: 'open',
    findings: [notRefined, noMilestone],
    counted: 'open',
    ready: false,
  } as const;
  return sampleParked(11, { asWork, ...part });
}

function propsFor(view: PlanView, part: Partial<RowMarksProps>): RowMarksProps {
  const rows = [...view.plan.rows, ...view.plan.parked];
  return {
    view,
    places: new Map(rows.map(({ row }) => [row.line, place])),
    heading: null,
    pointedAt: null,
    visibleArea: () => ({ left: 0, top: 0, width: 1_000, height: 800 }),
    onAdd: vi.fn(),
    onEdit: vi.fn().mockReturnValue(new Promise(() => {})),
    onTool: vi.fn(),
    onReload: vi.fn(),
    onOpenOptions: vi.fn(),
    ...part,
  };
}

/** Shows the marks and opens the one of a row. */
function openRow(
  iid: number,
  plan: Partial<Plan>,
  view: Partial<PlanView> = {},
  part: Partial<RowMarksProps> = {},
) {
  const props = propsFor(sampleView(plan, view), part);
  const shown = render(<RowMarks {...props} />);
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`#${iid}\\b`) }));
  return { props, ...shown };
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}
const work = { rows: [sampleRow(1), sampleRow(2), sampleRow(3)], parked: [sampleParked(11)] };

describe('a row of Milestone Work', () => {
  test.each([
    ['Move up', 2, { type: 'move-row', key: key(2), to: 'milestone-work', before: key(1) }],
    ['Move down', 1, { type: 'move-row', key: key(1), to: 'milestone-work', before: key(3) }],
    ['Move down', 2, { type: 'move-row', key: key(2), to: 'milestone-work' }],
    ['Move to the top', 3, { type: 'move-row', key: key(3), to: 'milestone-work', before: key(1) }],
    ['Park back', 2, { type: 'move-row', key: key(2), to: 'parking-lot' }],
  ])('%s: one edit', (name, iid, edit) => {
    const { props } = openRow(iid, work);
    press(name);
    expect(props.onEdit).toHaveBeenCalledExactlyOnceWith(expect.any(String), [edit]);
  });

  test.each([
    ['Move up', 1, {}, 'first row already'],
    ['Move down', 3, {}, 'last row already'],
    ['Park back', 2, { access: 'read-only' }, 'only read'],
    ['Move up', 2, { access: 'anonymous' }, 'access token'],
  ] as const)('%s is out of reach with the reason', (name, iid, view, reason) => {
    const { props } = openRow(iid, work, view);
    const button = screen.getByRole('button', { name, description: new RegExp(reason) });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button);
    expect(props.onEdit).not.toHaveBeenCalled();
  });

  test('says a reason once that keeps from several actions, and each of them has it', () => {
    openRow(2, work, { access: 'read-only' });
    expect(screen.getAllByText(/Moving rows needs/)).toHaveLength(1);
    const barred = screen.getAllByRole('button', { description: /Moving rows needs/ });
    expect(barred.map(({ textContent }) => textContent)).toEqual([
      'Move up',
      'Move down',
      'Move to the top',
      'Park back',
    ]);
  });

  test('that is parked, too, stays where it is, and it says why', () => {
    openRow(
      1,
      { rows: [sampleRow(1)], parked: [sampleParked(1, { row: { ...sampleRow(1).row, line: 20 } })] },
      {},
      {
        places: new Map([[1, place]]),
      },
    );
    expect(screen.getByRole('button', { name: 'Park back' }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getAllByText(/in both sections/)).not.toHaveLength(0);
  });

  test('waits while another one is on its way, and says so', () => {
    const { props } = openRow(1, work);
    press('Move down');
    fireEvent.click(screen.getByRole('button', { name: /^#2:/ }));
    const button = screen.getByRole('button', { name: 'Move up', description: /Another row is being moved/ });
    fireEvent.click(button);
    expect(props.onEdit).toHaveBeenCalledOnce();
  });

  test('has no actions in a closed plan', () => {
    openRow(1, work, { state: 'closed' });
    expect(screen.queryByRole('button', { name: 'Park back' })).toBeNull();
  });
});

describe('a parked row', () => {
  test('that is refined is promoted at a press', () => {
    const { props } = openRow(11, work);
    press('Promote to Milestone Work');
    expect(props.onEdit).toHaveBeenCalledExactlyOnceWith(expect.any(String), [
      { type: 'move-row', key: key(11), to: 'milestone-work' },
    ]);
  });

  test('that is not refined is promoted after a warning that names what was found', () => {
    const { props } = openRow(11, { ...work, parked: [unrefined()] });
    press('Promote to the top');
    expect(props.onEdit).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('Not refined: it has no label workflow::ready.');
    expect(screen.getByRole('alert').textContent).not.toContain('milestone yet');
    press('Promote anyway');
    expect(props.onEdit).toHaveBeenCalledExactlyOnceWith(expect.any(String), [
      { type: 'move-row', key: key(11), to: 'milestone-work', before: key(1) },
    ]);
  });

  test('may be left where it is after the warning', () => {
    const { props } = openRow(11, { ...work, parked: [unrefined()] });
    press('Promote to Milestone Work');
    press('Leave it parked');
    expect(screen.getByRole('button', { name: 'Promote to Milestone Work' })).toBeTruthy();
    expect(props.onEdit).not.toHaveBeenCalled();
  });
});

describe('what became of it', () => {
  const planned = sampleView({
    rows: [
      sampleRow(1),
      sampleRow(11, { row: { ...sampleRow(11).row, cells: { notes: 'Closes the gap' } } }),
    ],
  });
  const remarks = { mergedWith: ['Bilal Khoury'], collided: [], unchecked: null, altered: false } as const;
  const merged: Reply<EditResult> = {
    ok: true,
    value: { outcome: 'merged', refused: [], remarks, plan: planned },
  };
  const promote = (reply: Reply<EditResult>) => {
    const onEdit = vi.fn<SendEdits>().mockResolvedValue(reply);
    const shown = openRow(11, work, {}, { onEdit });
    return act(async () => press('Promote to Milestone Work')).then(() => ({ onEdit, ...shown }));
  };

  test('stands beside the row where it is now, with its text, until it is dismissed', async () => {
    const { props, rerender } = await promote(merged);
    rerender(<RowMarks {...props} view={planned} places={new Map([[11, place]])} />);
    const popover = screen.getByRole('dialog');
    expect(popover.textContent).toContain('#11 is in Milestone Work');
    expect(popover.textContent).toContain('“Closes the gap”');
    expect(popover.textContent).toContain('merged with the edit that Bilal Khoury');
    expect(screen.getByRole('status').textContent).toContain('#11 is in Milestone Work');
    fireEvent.focusOut(popover, { relatedTarget: document.body });
    press('Dismiss');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /#11/ }));
  });

  test.each([
    ['offline, it is kept', { kind: 'offline', values: { kept: 1 } }, 'sent by itself', null],
    ['refused', { kind: 'edit-refused', values: { refusal: 'live-query', line: 7 } }, 'embedded view', null],
    ['another’s token', { kind: 'wrong-user', values: { page: 'a', token: 'b' } }, '@b', 'Set up a token'],
    ['an old script', { kind: 'worker-gone', values: {} }, 'updated', 'Reload this page'],
    ['trouble', { kind: 'server-trouble', values: {} }, 'trouble answering', 'Try again'],
  ] as const)('%s', async (_what, failure, sentence, button) => {
    await promote({ ok: false, failure });
    expect(screen.getByRole('dialog').textContent).toContain(sentence);
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names.filter((name) => name !== '' && name !== 'Dismiss')).toEqual(
      button === null ? [] : [button],
    );
  });

  test('tried again, it is the same command', async () => {
    const { onEdit } = await promote({ ok: false, failure: { kind: 'server-trouble', values: {} } });
    await act(async () => press('Try again'));
    const [first, again] = onEdit.mock.calls;
    expect(again).toEqual(first);
  });
});
