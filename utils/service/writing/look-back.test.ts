import { describe, expect, test } from 'vitest';
import type { DescriptionActivity } from '@/utils/gitlab/gateway';
import { digestOf } from './digest';
import { type LookBack, lookBack, type PastWrite } from './look-back';

const start = 'Start\n- [ ] one';
const ours = `${start}\nOurs`;
const theirs = `${start}\nTheirs`;
const later = `${ours}\nLater`;
const ticked = (text: string) => text.replace('[ ]', '[x]');

/** What somebody did: the text it stored, or what the history tells instead. */
type Did = string | 'tick' | 'own tick' | 'title';

function activity(did: Did): DescriptionActivity {
  const about = { author: 'Bilal', username: 'bilal', at: '2026-11-22T10:00:00.000Z' };
  if (did === 'tick') return { ...about, kind: 'untold', text: '' };
  if (did === 'own tick') return { ...about, username: 'Ada', kind: 'untold', text: '' };
  return did === 'title' ? { ...about, kind: 'title', text: '' } : { ...about, kind: 'text', text: did };
}

interface Case {
  /** What the history tells, oldest first; null without one. */
  readonly history: readonly Did[] | null;
  readonly isCutOff?: true;
  readonly now: string;
  /** How many saves there were since the read. */
  readonly saves: number;
  readonly write?: Partial<PastWrite>;
}

const unanswered = { answered: false } as const;
const onTicked = { read: digestOf(ticked(start)), sent: digestOf(ticked(ours)), on: ticked(start) };

/** Looks back on a write of `ours` that was made on `start`. */
function seen({ history, isCutOff, now, saves, write }: Case): Promise<LookBack> {
  const sent = {
    ...{ lockVersion: 1, read: digestOf(start), sent: digestOf(ours) },
    ...{ username: 'ada', answered: true, on: start },
  };
  const activities = (history ?? []).map(activity).toReversed();
  const ask = async () => history && { activities, complete: !isCutOff };
  return lookBack({ ...sent, ...write }, { description: now, lockVersion: 1 + saves }, ask);
}

test.each<[string, Case]>([
  ['nothing came since', { history: [start, theirs, ours], now: ours, saves: 2 }],
  [
    'the history already tells of an edit that came after the read',
    { history: [start, theirs, ours, later], now: ours, saves: 2 },
  ],
  ['a task was ticked since', { history: [start, theirs, ours, 'tick'], now: ticked(ours), saves: 3 }],
  [
    'a save since changed the title as well',
    { history: [start, theirs, ours, 'title', later], now: later, saves: 3 },
  ],
  ['it was made on the text of the beginning', { history: [theirs, ours], now: ours, saves: 2 }],
  [
    'it was made on the text of a ticked task',
    { history: [start, 'tick', ticked(theirs), ticked(ours)], now: ticked(ours), saves: 2, write: onTicked },
  ],
])('an edit that was written over is found where %s', async (_, given) => {
  const { arrived, overwritten, unchecked } = await seen(given);
  expect({ arrived, unchecked }).toEqual({ arrived: true, unchecked: null });
  expect(overwritten.map(({ text }) => text.replace('[x]', '[ ]'))).toEqual([theirs]);
});

test.each<[string, Case, boolean | null]>([
  ['a tick that was written over', { history: [start, 'tick', ours], now: ours, saves: 2 }, true],
  ['an edit the history does not tell of yet', { history: [start, ours], now: ours, saves: 2 }, true],
  ['a write that took a tick away', { history: [start, 'tick', 'own tick'], now: ours, saves: 2 }, true],
  [
    'a write without an answer that may have taken a tick away',
    { history: [start, 'tick', 'own tick'], now: ours, saves: 2, write: unanswered },
    null,
  ],
  [
    'a write without an answer, later than what the history tells',
    { history: [start, theirs], now: later, saves: 3, write: unanswered },
    null,
  ],
  [
    'a write without an answer, older than what the history tells',
    { history: [theirs], isCutOff: true, now: theirs, saves: 2, write: unanswered },
    null,
  ],
  [
    'what came before the write, where the history does not go back to the read',
    { history: [theirs, ours, 'tick', later], isCutOff: true, now: later, saves: 3 },
    true,
  ],
])('nobody can tell of %s, and that is said', async (_, given, arrived) => {
  const result = await seen(given);
  expect(result).toMatchObject({ arrived, overwritten: [], unchecked: 'ticks' });
});

test('an edit that was put back since, and taken out again, is not put back once more', async () => {
  const history = [start, theirs, ours, `${ours}\nTheirs`, later];
  const { overwritten, unchecked } = await seen({ history, now: later, saves: 4, write: unanswered });
  expect({ overwritten, unchecked }).toEqual({ overwritten: [], unchecked: null });
});

test('of an edit that an earlier attempt went over, only what it put in comes back, and that is said', async () => {
  const base = `${start}\nRow`;
  const stale = `${start}\nTheirs`;
  const history = [base, `${start}\nRow\nMore`, `${stale}\nMore`, `${base}\nMore\nOurs`];
  const now = history.at(-1) ?? '';
  const write = { read: digestOf(`${base}\nMore`), sent: digestOf(now), on: null };
  const { overwritten, unchecked } = await seen({ history, now, saves: 2, write });
  expect(overwritten.map(({ text }) => text.includes('Theirs'))).toEqual([true]);
  expect(unchecked).toBeNull();
  const taken = { history: [base, `${base}\nMore`, `${start}\nMore`, now], now, saves: 2, write };
  const result = await seen(taken);
  expect(result.overwritten.map(({ text }) => text)).toEqual([`${base}\nMore`]);
  expect(result.unchecked).toBe('ticks');
});

test('a text that may be older than the read is never taken for an edit to put back', async () => {
  const given = { history: [theirs, ours, 'tick'], isCutOff: true, now: ticked(ours), saves: 2 } as const;
  expect((await seen(given)).overwritten).toEqual([]);
});

describe('a write without an answer', () => {
  test('did not arrive where the history tells of others only', async () => {
    const given = { history: [start, theirs, later], now: later, saves: 2, write: unanswered } as const;
    expect(await seen(given)).toMatchObject({ arrived: false, beside: true, unchecked: null });
  });

  test('did not arrive where somebody else ticked tasks', async () => {
    const given = { history: [start, 'tick', later], now: later, saves: 2, write: unanswered } as const;
    expect(await seen(given)).toMatchObject({ arrived: false, beside: true, unchecked: null });
  });

  test('may have gone over something where GitLab tells no versions', async () => {
    const write = { ...unanswered, lockVersion: null };
    const result = await seen({ history: null, now: later, saves: 1, write });
    expect(result).toMatchObject({ arrived: null, unchecked: 'versions' });
  });
});
