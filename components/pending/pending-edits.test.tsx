// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { PlanEdit } from '@/utils/plan/edit';
import type { PendingEdit } from '@/utils/protocol/answers/pending';
import { sampleRow, sampleView } from '../testing/sample-plan';
import { PendingEdits } from './pending-edits';

vi.mock('../trusted', () => ({ isTrusted: () => true }));

afterEach(cleanup);

const key = 'group/planning#1';
const move: PlanEdit = { type: 'move-row', key, to: 'parking-lot' };

function show(part: Partial<PendingEdit>) {
  const waiting: PendingEdit = {
    command: '00000000-0000-4000-8000-00000000cccc',
    acceptedAt: '2026-11-22T12:00:00Z',
    state: 'waiting',
    failure: null,
    edits: [move],
    ...part,
  };
  const props = { onEdit: vi.fn(), onDiscard: vi.fn() };
  render(
    <PendingEdits view={sampleView({ rows: [sampleRow(1)] }, { pendingEdits: [waiting] })} {...props} />,
  );
  return { waiting, ...props };
}

test.each<[string, PlanEdit[], string]>([
  ['a move', [move], 'Move #1 to its place in the Parking Lot.'],
  [
    'rows added',
    [{ type: 'add-row', section: 'milestone-work', row: { issue: '#7' } }],
    'Add #7 to Milestone Work.',
  ],
  ['a capacity', [{ type: 'set-capacity', member: 'ada', row: {} }], 'State the capacity of @ada.'],
  ['a tick', [{ type: 'check-item', text: 'Dates', state: 'done' }], 'Tick “Dates”.'],
  ['many', [move, move, move, move, move], 'and 2 more.'],
])('%s is named', (_what, edits, words) => {
  show({ edits });
  expect(screen.getByRole('listitem').textContent).toContain(words);
});

test('what waits can be discarded', () => {
  const { waiting, onDiscard } = show({ failure: { kind: 'offline', values: {} } });
  expect(screen.getByRole('listitem').textContent).toContain('sent by itself');
  fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect(onDiscard).toHaveBeenCalledWith(waiting.command);
});

test.each([
  ['refused', 'Try again', 'Discard'],
  ['missing', 'Add it again', 'Leave it out'],
] as const)('what is %s is the person’s to decide', (state, again, leave) => {
  const { waiting, onEdit } = show({ state, failure: { kind: 'forbidden', values: {} } });
  fireEvent.click(screen.getByRole('button', { name: again }));
  expect(onEdit).toHaveBeenCalledWith(waiting.command, waiting.edits);
  expect(screen.getByRole('button', { name: leave })).toBeTruthy();
});

test('nothing waits: nothing is shown', () => {
  const { container } = render(<PendingEdits view={sampleView()} onEdit={vi.fn()} onDiscard={vi.fn()} />);
  expect(container.textContent).toBe('');
});
