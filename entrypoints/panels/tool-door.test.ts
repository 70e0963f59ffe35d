// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleView } from '@/components/testing/sample-plan';
import { type ShownTool, stageName } from '@/components/tools/stage';
import { createToolDoor } from './tool-door';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('@/utils/protocol/ask', () => asked);

const { issue } = sampleView();
const gone = { ok: false, failure: { kind: 'worker-gone', values: {} } };
const props = {} as Parameters<ReturnType<typeof createToolDoor>['draw']>[0];
const plan = { row: null };

let stages: (readonly (ShownTool['id'] | null)[])[];
let left: AbortController;

beforeEach(() => {
  stages = [];
  left = new AbortController();
  asked.ask.mockReset().mockResolvedValue({ ok: true, value: null });
  Reflect.set(globalThis, stageName, () => {
    const drawn: (ShownTool['id'] | null)[] = [];
    stages.push(drawn);
    return (shown: ShownTool | null) => drawn.push(shown?.id ?? null);
  });
});
afterEach(() => Reflect.deleteProperty(globalThis, stageName));

function door() {
  const tools = createToolDoor({ issue, inDrawer: false }, () => tools.draw(props), left.signal);
  return tools;
}

test('of two tools asked for before the first is there, the later one opens, on the one stage', async () => {
  const tools = door();
  await Promise.all([tools.open('capacity', plan), tools.open('finalize', plan)]);
  expect(stages.map((drawn) => drawn.at(-1))).toEqual(['finalize']);
  tools.close();
  expect(stages.map((drawn) => drawn.at(-1))).toEqual([null]);
});

test('a script that did not come is asked for again with the next tool', async () => {
  const tools = door();
  asked.ask.mockResolvedValueOnce(gone);
  await tools.open('capacity', plan);
  expect(tools.state()).toEqual({ opening: null, failure: gone.failure });
  await tools.open('capacity', plan);
  expect(tools.state()).toEqual({ opening: null, failure: null });
  expect(stages).toEqual([['capacity']]);
});

test('nothing opens once the page is left', async () => {
  const tools = door();
  const opening = tools.open('capacity', plan);
  left.abort();
  await opening;
  expect(stages).toEqual([]);
});
