// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleView } from '@/components/testing/sample-plan';
import { pressFor } from '@/components/trusted';
import { createPanel, putPanel } from '@/utils/page/panel';
import { createStillKeeper } from './keep-still';
import type { PageState } from './panels-content';
import { emptyLayer } from './row-layer';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('@/utils/protocol/ask', () => asked);

const view = sampleView();
const state: PageState = {
  reading: { view, failure: null, pending: false },
  desk: {
    draft: { reference: '', reason: '' },
    search: { candidates: null, pending: false },
    parking: { state: 'writing' },
  },
  layer: emptyLayer,
  tool: { opening: null, failure: null },
  folded: false,
  pointedAt: null,
  reader: { now: view.readAt, timeZone: 'UTC', locale: 'en-GB' },
};

const left = new AbortController();
const panel = (name: string, html: string) => {
  const made = createPanel(document.createElement(name), '');
  made.root.innerHTML = html;
  putPanel(made);
  document.body.append(made.host);
  return made;
};

let plan: ReturnType<typeof panel>;
let keep: (drawn: PageState) => void;

beforeEach(() => {
  vi.useFakeTimers();
  asked.ask.mockReset().mockResolvedValue({ ok: true, value: null });
  document.body.replaceChildren();
  plan = panel('milestone-plan', '<button>Capacity</button><input>');
  const layer = document.createElement('div');
  keep = createStillKeeper(view.issue, { plan, form: panel('milestone-park-form', ''), layer }, left.signal);
});
afterEach(() => vi.useRealTimers());

const kept = () => asked.ask.mock.calls.map(([{ type, stamp }]) => [type, stamp]);

test('what looks the same for a while is kept, once', () => {
  keep(state);
  vi.advanceTimersByTime(1_000);
  keep(state);
  expect(kept()).toEqual([]);
  vi.advanceTimersByTime(2_000);
  keep({ ...state });
  vi.advanceTimersByTime(2_000);
  expect(kept()).toEqual([['keep-still', view.stamp]]);
});

test.each<[string, (button: HTMLElement) => void]>([
  [
    'points at it',
    (button) => button.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true })),
  ],
  ['types', (button) => button.dispatchEvent(new Event('input', { bubbles: true, composed: true }))],
  ['pressed it while it was a still', pressFor],
])('nothing is kept once somebody %s', (_, touch) => {
  keep(state);
  const button = plan.root.querySelector('button');
  if (button) touch(button);
  vi.advanceTimersByTime(5_000);
  keep(state);
  vi.advanceTimersByTime(5_000);
  expect(kept()).toEqual([]);
});

test.each<[string, Partial<PageState>]>([
  ['could not be read anew', { reading: { view, failure: { kind: 'offline', values: {} }, pending: false } }],
  ['is closed', { reading: { view: { ...view, state: 'closed' }, failure: null, pending: false } }],
  ['is being read', { reading: { view, failure: null, pending: true } }],
  ['has something typed in its form', { desk: { ...state.desk, draft: { reference: '#1', reason: '' } } }],
])('a plan that %s is not kept', (_, part) => {
  keep({ ...state, ...part });
  vi.advanceTimersByTime(5_000);
  expect(kept()).toEqual([]);
});
