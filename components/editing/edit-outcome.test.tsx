// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PlanEdit } from '@/utils/plan/edit';
import type { EditResult, WriteRemarks } from '@/utils/protocol/answers/write-result';
import type { Failure } from '@/utils/protocol/failure';
import { sampleView } from '../testing/sample-plan';
import { EditOutcome } from './edit-outcome';
import type { Editing } from './editing';

afterEach(cleanup);

const edits: PlanEdit[] = [
  { type: 'set-capacity', member: 'noor', row: { capacity: '5' } },
  { type: 'check-item', text: 'Dates are set', state: 'done' },
  { type: 'add-row', section: 'parking-lot', row: { issue: '#1' } },
  { type: 'remove-row', section: 'parking-lot', key: 'group/planning#2' },
];
const remarks: WriteRemarks = { mergedWith: [], collided: [], unchecked: null, altered: false };

function show(editing: Editing) {
  const actions = { onReload: vi.fn(), onOpenOptions: vi.fn() };
  const { container } = render(<EditOutcome editing={editing} subject="The plan" {...actions} />);
  return { container, ...actions };
}

function done(part: Partial<EditResult>): Editing {
  const result = { outcome: 'saved', refused: [], remarks: null, plan: sampleView(), ...part } as const;
  return { state: 'done', edits, result };
}

test.each<Editing>([{ state: 'idle' }, { state: 'sending' }])('says nothing while %j', (editing) => {
  expect(show(editing).container.textContent).toBe('');
});

describe('edits that ended', () => {
  const refusedAt = (index: number) => ({ index, refusal: 'no-column', line: 9 }) as const;
  test.each<[string, Partial<EditResult>, RegExp, string]>([
    ['saved', {}, /^The plan: saved\.$/, 'success'],
    ['saved beside another', { outcome: 'saved-beside', remarks }, /both changes are kept\.$/, 'success'],
    [
      'saved beside another, unchecked',
      { outcome: 'saved-beside', remarks: { ...remarks, unchecked: 'history' } },
      /^The plan: saved\. Somebody else/,
      'warning',
    ],
    [
      'merged',
      { outcome: 'merged', remarks: { ...remarks, mergedWith: ['Lee'] } },
      /edit that Lee saved/,
      'success',
    ],
    ['not needed', { outcome: 'unchanged' }, /Nothing was changed/, 'info'],
    ['taken out again', { outcome: 'removed' }, /removed by somebody since/, 'warning'],
    [
      'refused for a member',
      { refused: [refusedAt(0)] },
      /saved\. @noor was not written: Line 9: The table/,
      'warning',
    ],
    ['refused for an item', { refused: [refusedAt(1)] }, /“Dates are set” was not written/, 'warning'],
    ['refused for a new row', { refused: [refusedAt(2)] }, /#1 was not written/, 'warning'],
    ['refused for a row', { refused: [refusedAt(3)] }, /group\/planning#2 was not written/, 'warning'],
    ['all refused', { refused: [0, 1, 2, 3].map(refusedAt) }, /^@noor was not written/, 'warning'],
  ])('are told: %s', (_what, part, words, tone) => {
    const { container } = show(done(part));
    expect(container.textContent).toMatch(words);
    expect(container.querySelector(`.alert-${tone}`)).toBeTruthy();
  });
});

describe('edits that failed', () => {
  test.each<[Failure, string, string | null]>([
    [{ kind: 'offline', values: { kept: 1 } }, 'warning', null],
    [{ kind: 'forbidden', values: {} }, 'danger', null],
    [{ kind: 'worker-gone', values: {} }, 'danger', 'Reload this page'],
    [{ kind: 'token-expired', values: {} }, 'danger', 'Set up a token'],
  ])('are told with what to do: %j', (failure, tone, action) => {
    const { container } = show({ state: 'failed', failure });
    expect(container.querySelector(`.alert-${tone}`)).toBeTruthy();
    expect(screen.queryByRole('button')?.textContent ?? null).toBe(action);
  });
});
