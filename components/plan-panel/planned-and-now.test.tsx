// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { OutcomeRow } from '@/utils/plan/outcome/outcome';
import type { OutcomeView } from '@/utils/protocol/answers/outcome-view';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { Reply } from '@/utils/protocol/reply';
import { sampleRow, sampleView } from '../testing/sample-plan';
import { PlannedAndNow } from './planned-and-now';

afterEach(cleanup);

const view = sampleView({ rows: [sampleRow(1)] }, { state: 'closed' });
const reader = { now: '2026-11-22T12:05:00Z', timeZone: 'UTC', locale: 'en-GB' };

function row(state: OutcomeRow['state']): OutcomeRow {
  return { key: 'group/planning#1', issue: null, weight: 2, people: [], state };
}

const outcome: OutcomeView = {
  rows: [row('done'), row('open'), row('open'), row('dropped')],
  added: [row('late')],
  committed: 8,
  completed: 2,
  from: 'note',
  unasked: [],
};
const known: Reply<OutcomeView> = { ok: true, value: outcome };
const failing: Reply<OutcomeView> = { ok: false, failure: { kind: 'offline', values: {} } };

async function show(...replies: readonly Reply<OutcomeView>[]) {
  const onOutcome = vi.fn();
  for (const reply of replies) onOutcome.mockResolvedValueOnce(reply);
  const onTool = vi.fn();
  const drawn = (view: PlanView) => (
    <PlannedAndNow view={view} reader={reader} onOutcome={onOutcome} onTool={onTool} />
  );
  const { rerender } = render(drawn(view));
  await settled();
  const draw = async (changed: Partial<PlanView>) => {
    rerender(drawn({ ...view, ...changed }));
    await settled();
  };
  return { onOutcome, onTool, draw };
}

const settled = () => act(() => new Promise<void>((done) => setTimeout(done)));
const text = () => screen.getByRole('region', { name: 'Planned and done' }).textContent ?? '';

test('GitLab is asked again where a row stands otherwise, and not because the plan was read again', async () => {
  const { onOutcome, draw } = await show(known, { ok: true, value: { ...outcome, completed: 8 } });
  await draw({ readAt: '2026-11-22T12:06:00Z' });
  expect(onOutcome).toHaveBeenCalledTimes(1);
  const rows = view.plan.rows.map((planned) => ({ ...planned, status: 'done' as const }));
  await draw({ plan: { ...view.plan, rows } });
  expect(onOutcome).toHaveBeenCalledTimes(2);
  expect(text()).toContain('8 of 8 weight completed');
});

test('what became of a plan is told in numbers, and of each state that has any', async () => {
  await show(known);
  expect(text()).toContain('2 of 8 weight completed');
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual(['Done 1', 'Still open 2', 'Dropped since 1', 'Added since, unplanned 1']);
});

test('its dialog is one click away', async () => {
  const { onTool } = await show(known);
  fireEvent.click(screen.getByRole('button', { name: /^Show each/ }));
  expect(onTool).toHaveBeenCalledWith('outcome');
});

test('what cannot be read says why, and can be tried again', async () => {
  await show(failing, known);
  expect(text()).toContain('GitLab could not be reached.');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await settled();
  expect(text()).toContain('2 of 8 weight completed');
});
