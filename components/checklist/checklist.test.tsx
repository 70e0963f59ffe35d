// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AskedItem } from '@/utils/plan/plan';
import type { ChecklistFactsView } from '@/utils/protocol/answers/checklist-facts-view';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { EditResult } from '@/utils/protocol/answers/write-result';
import type { Reply } from '@/utils/protocol/reply';
import type { SendEdits } from '../editing/editing';
import { sampleItem, samplePerson, sampleView } from '../testing/sample-plan';
import { Checklist } from './checklist';
import type { LookUp } from './use-look-up';

vi.mock('../trusted', () => ({ isTrusted: () => true }));
afterEach(cleanup);

const dates = sampleItem('Dates are set', { state: 'done', line: 3, questions: ['dates'] });
const capacity = sampleItem('Capacity is stated', { line: 4, questions: ['capacity'] });
const threads = sampleItem('Threads resolved', { line: 5, questions: ['threads'] });
const snacks = sampleItem('Snacks ordered', { line: 6, state: 'inapplicable' });

function viewOf(items: readonly AskedItem[], part: Partial<PlanView> = {}): PlanView {
  const people = [samplePerson('chidi', { capacity: null }), samplePerson('noor')];
  return sampleView({ people, checklist: { items, done: 1, total: items.length } }, part);
}

function show(view: PlanView, reply?: Promise<Reply<EditResult>>, told?: ChecklistFactsView) {
  const onEdit = vi.fn<SendEdits>(() => reply ?? new Promise<never>(() => {}));
  const onLookUp = vi.fn<LookUp>(async () =>
    told ? { ok: true, value: told } : { ok: false, failure: { kind: 'offline', values: {} } },
  );
  const actions = { onEdit, onLookUp, onReload: vi.fn(), onOpenOptions: vi.fn() };
  const reader = { now: '2026-11-22T12:05:00Z', timeZone: 'UTC', locale: 'en-GB' };
  render(<Checklist view={view} reader={reader} {...actions} />);
  return actions;
}

function result(part: Partial<EditResult> = {}): Promise<Reply<EditResult>> {
  const plan = viewOf([dates]);
  return Promise.resolve({
    ok: true,
    value: { outcome: 'saved', refused: [], remarks: null, plan, ...part },
  });
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('each item', () => {
  test('shows what GitLab holds', () => {
    show(viewOf([dates, capacity, snacks]));
    expect([box('Dates are set').checked, box('Capacity is stated').checked]).toEqual([true, false]);
    expect(box('Snacks ordered').disabled).toBe(true);
    expect(screen.getByText('does not apply')).toBeTruthy();
  });

  test('has the live answer beside it', () => {
    show(viewOf([dates, capacity, threads]));
    expect(screen.getByText('GitLab has its dates.')).toBeTruthy();
    expect(screen.getByText('1 person has not stated it: @chidi')).toBeTruthy();
    expect(screen.getByText('Not looked up yet.')).toBeTruthy();
  });

  test.each([
    ['done', dates, 'open'],
    ['open', capacity, 'done'],
  ] as const)(
    'that is %s is changed by one edit, and shows the truth meanwhile',
    async (state, item, wanted) => {
      const { onEdit } = show(viewOf([item]));
      fireEvent.click(box(item.text));
      expect(onEdit).toHaveBeenCalledWith(expect.any(String), [
        { type: 'check-item', text: item.text, state: wanted },
      ]);
      expect(box(item.text).checked).toBe(state === 'done');
      expect(await screen.findByText('Saving…')).toBeTruthy();
    },
  );

  test('is sent once while it is on its way', async () => {
    const { onEdit } = show(viewOf([capacity]));
    fireEvent.click(box(capacity.text));
    await screen.findByText('Saving…');
    fireEvent.click(box(capacity.text));
    expect(onEdit).toHaveBeenCalledTimes(1);
  });

  test('says why it was not saved, and tries the same command again', async () => {
    const failure = { kind: 'offline', values: { kept: 0 } } as const;
    const { onEdit } = show(viewOf([capacity]), Promise.resolve({ ok: false, failure }));
    fireEvent.click(box(capacity.text));
    await screen.findByText(/could not be reached|offline|connection/i);
    fireEvent.click(box(capacity.text));
    const commands = onEdit.mock.calls.map(([command]) => command);
    expect(new Set(commands).size).toBe(1);
    expect(commands).toHaveLength(2);
  });

  test('says what there is to say of the save', async () => {
    const remarks = { mergedWith: ['Bilal K'], collided: [], unchecked: null, altered: false };
    show(viewOf([capacity]), result({ outcome: 'merged', remarks }));
    fireEvent.click(box(capacity.text));
    expect(await screen.findByText(/merged with the edit that Bilal K/)).toBeTruthy();
  });

  test('says nothing more of one that went well', async () => {
    show(viewOf([capacity]), result());
    fireEvent.click(box(capacity.text));
    await screen.findByText('Saving…');
    await vi.waitFor(() => expect(screen.queryByText(/Saving|saved/)).toBeNull());
  });

  test('that waits to be sent says so', () => {
    const edit = { type: 'check-item', text: capacity.text, state: 'done' } as const;
    const waiting = { command: 'c', acceptedAt: '', state: 'waiting', failure: null, edits: [edit] } as const;
    show(viewOf([capacity], { pendingEdits: [waiting] }));
    expect(screen.getByText(/as soon as GitLab can be reached/)).toBeTruthy();
  });

  test('that failed just now and waits says so once', async () => {
    const edit = { type: 'check-item', text: capacity.text, state: 'done' } as const;
    const waiting = { command: 'c', acceptedAt: '', state: 'waiting', failure: null, edits: [edit] } as const;
    const failure = { kind: 'offline', values: { kept: 1 } } as const;
    show(viewOf([capacity], { pendingEdits: [waiting] }), Promise.resolve({ ok: false, failure }));
    fireEvent.click(box(capacity.text));
    expect(await screen.findByText(/The change is kept/)).toBeTruthy();
    expect(screen.queryByText(/^Waiting/)).toBeNull();
  });

  test('that repeats an earlier one cannot be ticked here', () => {
    show(viewOf([capacity, { ...capacity, text: 'capacity  IS stated', line: 9 }]));
    expect(box(capacity.text).disabled).toBe(false);
    expect(box('capacity IS stated').disabled).toBe(true);
  });
});

test.each([
  ['anonymous', /needs your access token/],
  ['read-only', /can only read/],
  ['comment', /does not let you change this planning issue/],
] as const)('with %s access nothing can be ticked, and it says why', (access, words) => {
  show(viewOf([capacity], { access }));
  expect(screen.getByText(words)).toBeTruthy();
  expect(box(capacity.text).disabled).toBe(true);
});

describe('what the plan alone does not tell', () => {
  const carryOver = sampleItem('Carry-over is planned', { line: 7, questions: ['carry-over'] });
  const look = () => fireEvent.click(screen.getByRole('button', { name: 'Look up' }));

  test('is looked up on request, all of it at once', async () => {
    const facts = { openThreads: ['noor'], carryOverLeft: [] };
    const { onLookUp } = show(viewOf([threads, carryOver, dates]), undefined, { facts, failure: null });
    expect(onLookUp).not.toHaveBeenCalled();
    look();
    expect(await screen.findByText('No resolved thread yet with: @noor')).toBeTruthy();
    expect(screen.getByText('Nothing is left to carry over.')).toBeTruthy();
    expect(screen.getByText('Looked up 12:05.')).toBeTruthy();
    expect(onLookUp.mock.calls).toEqual([[['carry-over', 'threads']]]);
  });

  test('says why it could not be', async () => {
    show(viewOf([threads]));
    look();
    expect(await screen.findByText(/GitLab/)).toBeTruthy();
    expect(screen.getByText('Not looked up yet.')).toBeTruthy();
  });

  test('keeps what was known before', async () => {
    const failure = { kind: 'timeout', values: {} } as const;
    const { onLookUp } = show(viewOf([threads]), undefined, { facts: { openThreads: [] }, failure: null });
    look();
    await screen.findByText('Every workload thread is resolved.');
    onLookUp.mockResolvedValueOnce({ ok: true, value: { facts: {}, failure } });
    look();
    await vi.waitFor(() => expect(screen.queryByText(/Looked up/)).toBeNull());
    expect(screen.getByText('Every workload thread is resolved.')).toBeTruthy();
  });

  test('is not offered where nothing asks for it', () => {
    show(viewOf([dates, { ...threads, state: 'inapplicable' }]));
    expect(screen.queryByRole('button', { name: 'Look up' })).toBeNull();
  });
});

test('there is nothing without a checklist', () => {
  show(sampleView());
  expect(screen.queryByRole('heading')).toBeNull();
});
