import { beforeEach, expect, test, vi } from 'vitest';
import type { Move } from '@/components/arrange/moving';
import { sampleView } from '@/components/testing/sample-plan';
import { createMoveDesk } from './move-desk';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('@/utils/protocol/ask', () => asked);

const { issue } = sampleView();
const key = 'group/planning#11';
const move: Move = {
  rows: [{ key, name: '#11' }],
  to: 'milestone-work',
  edits: [{ type: 'move-row', key, to: 'milestone-work' }],
};
const after = sampleView({}, { title: 'after' });
const done = { ok: true, value: { outcome: 'saved', refused: [], remarks: null, plan: after } };
const offline = { ok: false, failure: { kind: 'offline', values: { kept: 1 } } };

let left: AbortController;
const page = { signedInUser: () => 'ada.moreno', onMoving: vi.fn(), onView: vi.fn(), onPending: vi.fn() };

beforeEach(() => {
  left = new AbortController();
  vi.clearAllMocks();
});

const open = () => createMoveDesk(issue, page, left.signal);
const commands = () => asked.ask.mock.calls.map(([{ command }]) => command);

test('a move is one command of all its edits, in the name of who is signed in', async () => {
  asked.ask.mockResolvedValue(done);
  const desk = open();
  await desk.move(move);
  expect(asked.ask).toHaveBeenCalledExactlyOnceWith({
    type: 'edit-plan',
    issue,
    command: expect.any(String),
    edits: move.edits,
    pageUser: 'ada.moreno',
  });
  expect(desk.moving()).toEqual({ state: 'done', move, result: done.value });
  expect(page.onView).toHaveBeenCalledWith(after);
});

test('what failed is sent again as the same command, and what is new as another', async () => {
  asked.ask.mockResolvedValue(offline);
  const desk = open();
  await desk.move(move);
  expect(desk.moving()).toMatchObject({ state: 'failed', failure: offline.failure });
  expect(page.onPending).toHaveBeenCalled();
  await desk.again();
  await desk.move(move);
  const [first, again, next] = commands();
  expect(again).toBe(first);
  expect(next).not.toBe(first);
});

test('nothing is sent while a move is on its way, and that cannot be dismissed', async () => {
  let answer = (_reply: typeof done) => {};
  asked.ask.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  const desk = open();
  const first = desk.move(move);
  await desk.move(move);
  desk.dismiss();
  expect(desk.moving().state).toBe('sending');
  answer(done);
  await first;
  expect(asked.ask).toHaveBeenCalledOnce();
  desk.dismiss();
  expect(desk.moving().state).toBe('idle');
});

test('an answer that comes after the page was left changes nothing', async () => {
  asked.ask.mockImplementation(async () => {
    left.abort();
    return done;
  });
  const desk = open();
  await desk.move(move);
  expect(page.onView).not.toHaveBeenCalled();
});
