// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ParkedRow, PlannedRow } from '@/utils/plan/plan';
import { sampleFinding, sampleParked, sampleRow, sampleView } from '../testing/sample-plan';
import { RowMarks } from './row-marks';
import type { RowMarksProps } from './row-marks-props';

afterEach(cleanup);

const place = { left: 0, top: 100, width: 600, height: 40 };
const noWeight = sampleFinding('no-weight', { fix: 'set-weight', values: { scope: '' } });
const pending = sampleFinding('metrics-label-pending', {
  severity: 'warning',
  values: { label: 'M::Pending' },
});

const duplicate = sampleFinding('duplicate-row', { fix: 'remove-row', values: { line: 1 } });

function show(rows: readonly PlannedRow[], part: Partial<RowMarksProps> = {}) {
  const view = sampleView({ rows });
  const { rows: work, parked } = (part.view ?? view).plan;
  const props: RowMarksProps = {
    view,
    places: new Map([...work, ...parked].map(({ row }) => [row.line, place])),
    heading: null,
    pointedAt: null,
    visibleArea: () => ({ left: 0, top: 0, width: 1_000, height: 800 }),
    onAdd: vi.fn(),
    onEdit: vi.fn(),
    onTool: vi.fn(),
    onReload: vi.fn(),
    onOpenOptions: vi.fn(),
    ...part,
  };
  return { props, ...render(<RowMarks {...props} />) };
}

describe('a mark', () => {
  test.each([
    ['ready', sampleRow(1), '#1: ready'],
    ['wrong', sampleRow(1, { findings: [noWeight, pending], ready: false }), '#1: 2 things to look at'],
    ['doubtful', sampleRow(1, { findings: [pending] }), '#1: 1 thing to look at'],
    [
      'unknown',
      sampleRow(1, { status: 'unreadable', findings: [noWeight], ready: false }),
      '#1: could not be read',
    ],
  ])('says that a row is %s', (_, row, name) => {
    show([row]);
    expect(screen.getByRole('button', { name, expanded: false })).toBeTruthy();
  });

  test.each([
    ['dropped work', sampleRow(1, { status: 'dropped', ready: false }), new Map([[1, place]])],
    ['a sub-heading', sampleRow(1, { status: 'text', ready: false }), new Map([[1, place]])],
    ['a row that does not show', sampleRow(1), new Map()],
  ])('is not drawn for %s', (_, row, places) => {
    show([row], { places });
    expect(screen.queryByRole('button')).toBeNull();
  });

  const parked = (part: Partial<ParkedRow>) => sampleView({ parked: [sampleParked(2, part)] });

  test.each([
    ['closed', parked({ status: 'closed', findings: [sampleFinding('closed')] }), '#2: 1 thing to look at'],
    ['unreadable', parked({ status: 'unreadable' }), '#2: could not be read'],
    ['there twice', parked({ status: 'duplicate', findings: [duplicate] }), '#2: 1 thing to look at'],
  ])('says that a parked row is %s', (_, view, name) => {
    show([], { view });
    expect(screen.getByRole('button', { name })).toBeTruthy();
  });

  test('says nothing of a parked row that is in order, and leads to what can be done with it', () => {
    show([], { view: parked({}) });
    expect(screen.getByRole('button', { name: 'Actions for #2' })).toBeTruthy();
  });

  test('is not drawn for it in a closed plan: nothing parked has to be ready', () => {
    show([], { view: { ...parked({}), state: 'closed' } });
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('stands where its row stands', () => {
    const { container } = show([sampleRow(1)]);
    expect(container.querySelector<HTMLElement>('.mark-place')?.style.top).toBe('100px');
  });

  test('takes the focus when somebody asked to see its row', () => {
    const { props, rerender } = show([sampleRow(1), sampleRow(2)]);
    rerender(<RowMarks {...props} pointedAt={2} />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '#2: ready' }));
  });
});

describe('its popover', () => {
  const open = () => {
    const shown = show([sampleRow(1, { findings: [noWeight], ready: false }), sampleRow(2)]);
    fireEvent.click(screen.getByRole('button', { name: /#1/ }));
    return shown;
  };

  test('says what is wrong and what would fix it, and takes the focus', () => {
    open();
    const popover = screen.getByRole('dialog', { name: '#1: 1 thing to look at' });
    expect(popover.textContent).toContain('It has no weight. Agree on a weight and set it on the issue.');
    expect(document.activeElement).toBe(popover);
  });

  test('says of a ready row that nothing is to be fixed', () => {
    show([sampleRow(2)]);
    fireEvent.click(screen.getByRole('button', { name: '#2: ready' }));
    expect(screen.getByRole('dialog').textContent).toContain('Nothing to fix');
  });

  test('opens above its mark where it could not be seen below', () => {
    const visibleArea = () => ({ left: 0, top: -500, width: 1_000, height: 500 });
    show([sampleRow(2)], { visibleArea });
    fireEvent.click(screen.getByRole('button', { name: '#2: ready' }));
    expect(screen.getByRole('dialog').className).toContain('mark-popover-above');
  });

  test('closes on Escape and gives the focus back', () => {
    open();
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /#1/ }));
  });

  test('closes when the focus goes elsewhere', () => {
    open();
    fireEvent.focusOut(screen.getByRole('dialog'), { relatedTarget: document.body });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('closes when its mark is pressed again, and makes room for another', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: '#2: ready' }));
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: '#2: ready' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('stays open when the plan is drawn anew', () => {
    const { props, rerender } = open();
    rerender(<RowMarks {...props} view={{ ...props.view }} />);
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});

describe('the Parking Lot heading', () => {
  test('has a button that leads to the form', () => {
    const { props } = show([], { heading: place });
    fireEvent.click(screen.getByRole('button', { name: 'Add an issue to the Parking Lot' }));
    expect(props.onAdd).toHaveBeenCalledOnce();
  });

  test('has none while it does not show', () => {
    show([]);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
