import { describe, expect, test } from 'vitest';
import type { WriteRemarks } from '@/utils/protocol/answers/write-result';
import { createNetwork } from '../simulation/network';
import { createPlanner } from '../simulation/planner';
import { createRandom } from '../simulation/random';
import { createSimulatedTime } from '../simulation/simulated-time';
import type { Version } from './ledger';
import { judge } from './verdict';
import type { WebEdit } from './web-editor';

const start = Date.parse('2026-11-22T00:00:00.000Z');
const row = '| #2 | Why | @writer-1 |';
const [extension, web] = [
  { through: 'extension', name: 'writer-1' },
  { through: 'web', name: 'editor-1' },
] as const;
const doubt: WriteRemarks = { mergedWith: [], collided: [], unchecked: 'ticks', altered: false };

/** One version a second. */
const versionsOf = (...all: readonly (readonly [Version['by'], string])[]): readonly Version[] =>
  all.map(([by, text], second) => ({ by, text, at: start + second * 1000 }));

const webEdit = (second: number, holds: WebEdit['holds'], removed: string | null = null): WebEdit => ({
  by: 'editor-1',
  what: removed === null ? 'tick an item' : 'remove a row',
  at: start + second * 1000,
  removed,
  item: null,
  holds,
});

/** A soak in which the writer asked for row #2 at once, and was told so in the second second, with those remarks. */
async function findingsOf(
  versions: readonly Version[],
  webEdits: readonly WebEdit[],
  remarks: WriteRemarks | null = null,
): Promise<readonly string[]> {
  const [time, random] = [createSimulatedTime(new Date(start).toISOString()), createRandom(1)];
  const network = createNetwork({ gitlab: async () => new Response(null, { status: 502 }), time, random });
  const [origin, projectPath, username] = ['https://gitlab.com', 'group/team', 'writer-1'];
  const planner = await createPlanner({
    origin,
    projectPath,
    username,
    token: 'glpat-1',
    network,
    time,
    random,
  });
  const told = { at: start + 2000, what: 'saved', kept: false, remarks };
  const command = '00000000-0000-4000-8000-000000000001';
  const wish = { type: 'park', reference: '#2', reason: 'Why' } as const;
  const order = { by: username, command, wish, askedAt: start, told };
  const { findings } = await judge({
    writers: [{ planner, network, hasHistory: true }],
    orders: [order],
    webEdits,
    versions,
    struck: new Map(),
    took: 0,
    requests: 0,
  });
  return findings.map(({ what }) => what);
}

describe('a row that is not there at the end', () => {
  const versions = versionsOf([null, ''], [extension, row], [web, ''], [extension, row], [extension, '']);

  test('is lost when nobody removed it on purpose', async () => {
    expect(await findingsOf(versions, [])).toEqual(['row lost']);
  });

  test('is not when somebody did, though a write on an older text showed it for a moment more', async () => {
    expect(await findingsOf(versions, [webEdit(2, (text) => !text.includes(row), '#2')])).toEqual([]);
  });
});

describe('a web edit that is not there at the end', () => {
  const holds = (text: string) => text.startsWith('x');
  const by = (...authors: readonly Version['by'][]) =>
    versionsOf([null, row], ...authors.map((author, at) => [author, at % 2 ? row : `x${row}`] as const));

  test('is not reported when a write took it away and nothing was said', async () => {
    expect(await findingsOf(by(web, extension), [webEdit(1, holds)])).toEqual([
      'web edit lost, not reported',
    ]);
  });

  test('is reported when whoever asked for the write was told that something could not be checked', async () => {
    expect(await findingsOf(by(web, extension), [webEdit(1, holds)], doubt)).toEqual([]);
  });

  test('is not counted when another web editor took it away, though a write showed it for a moment more', async () => {
    expect(await findingsOf(by(web, web, extension, extension), [webEdit(1, holds)])).toEqual([]);
  });

  test('is counted when a write took it away a second time', async () => {
    const all = by(web, extension, extension, extension);
    expect(await findingsOf(all, [webEdit(1, holds)])).toEqual(['web edit lost, not reported']);
  });
});
