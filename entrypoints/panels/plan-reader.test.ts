import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '@/components/plan-panel/reading';
import { sampleView } from '@/components/testing/sample-plan';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { Reply } from '@/utils/protocol/reply';
import { createPlanReader } from './plan-reader';

type Answer = (reply: Reply<PlanView>) => void;
const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('@/utils/protocol/ask', () => asked);

const { issue } = sampleView();
const offline = { kind: 'offline' as const, values: {} };
const readAt = (instant: string) => sampleView({}, { readAt: instant });

let answers: Answer[];
let left: AbortController;
let seen: Reading[];

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:30Z') });
  answers = [];
  seen = [];
  left = new AbortController();
  asked.ask.mockReset().mockImplementation(() => new Promise((answer: Answer) => answers.push(answer)));
});
afterEach(() => vi.useRealTimers());

const reader = () => createPlanReader(issue, (reading) => seen.push(reading), left.signal);
const answer = async (at: number, reply: Reply<PlanView>) => {
  answers[at]?.(reply);
  await vi.advanceTimersByTimeAsync(0);
};
const requests = () => asked.ask.mock.calls.map(([{ fresh }]) => fresh);

describe('opening', () => {
  test('shows the last known plan, and leaves it when it is new enough', async () => {
    const plans = reader();
    void plans.open();
    expect(plans.reading()).toEqual({ view: null, failure: null, pending: true });
    await answer(0, { ok: true, value: readAt('2026-11-22T12:00:00Z') });
    expect(plans.reading()).toMatchObject({ failure: null, pending: false });
    expect(requests()).toEqual([false]);
  });

  test('reads anew when the last known plan is old, and shows it meanwhile', async () => {
    const plans = reader();
    void plans.open();
    await answer(0, { ok: true, value: readAt('2026-11-22T11:59:00Z') });
    expect(requests()).toEqual([false, true]);
    expect(plans.reading()).toMatchObject({ view: { readAt: '2026-11-22T11:59:00Z' }, pending: true });
    await answer(1, { ok: true, value: readAt('2026-11-22T12:00:30Z') });
    expect(plans.reading()).toMatchObject({ view: { readAt: '2026-11-22T12:00:30Z' }, pending: false });
  });
});

describe('reading again', () => {
  test('keeps the plan when it fails, and says why', async () => {
    const plans = reader();
    plans.accept(sampleView());
    void plans.read();
    await answer(0, { ok: false, failure: offline });
    expect(plans.reading()).toEqual({ view: sampleView(), failure: offline, pending: false });
  });

  test('an answer overtaken by a later question is void', async () => {
    const plans = reader();
    void plans.read();
    void plans.read();
    await answer(1, { ok: true, value: readAt('2026-11-22T12:00:30Z') });
    await answer(0, { ok: false, failure: offline });
    expect(plans.reading()).toMatchObject({ view: { readAt: '2026-11-22T12:00:30Z' }, failure: null });
  });

  test('an answer overtaken by a plan that came otherwise is void', async () => {
    const plans = reader();
    void plans.read();
    plans.accept(readAt('2026-11-22T12:00:30Z'));
    await answer(0, { ok: true, value: readAt('2026-11-22T11:00:00Z') });
    expect(plans.reading()).toMatchObject({ view: { readAt: '2026-11-22T12:00:30Z' }, pending: false });
  });

  test('an answer that comes after the page was left is void', async () => {
    const plans = reader();
    void plans.read();
    left.abort();
    const before = seen.length;
    await answer(0, { ok: true, value: sampleView() });
    expect(seen).toHaveLength(before);
  });
});

describe('coming back', () => {
  test.each([
    ['after a minute: the plan will do', '2026-11-22T11:59:00Z', []],
    ['after more than five: reads again', '2026-11-22T11:55:00Z', [true]],
  ])('%s', (_, instant, expected) => {
    const plans = reader();
    plans.accept(readAt(instant));
    void plans.revisit();
    expect(requests()).toEqual(expected);
  });
});
