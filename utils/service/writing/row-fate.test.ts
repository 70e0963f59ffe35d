import { expect, test } from 'vitest';
import type { DescriptionActivity } from '@/utils/gitlab/gateway';
import { digestOf } from './digest';
import { fateOfRow } from './row-fate';

const bilal = { author: 'Bilal', username: 'bilal' } as const;
const before = ['one', 'two', 'three', 'four'];
const arrived = [...before, 'ours'];
const stale = ['one', 'old'];
const restored = [...before, 'ours', 'five'];

/** One text per minute, newest first. */
function historyOf(oldestFirst: readonly (readonly string[])[]) {
  const activities = oldestFirst.map((lines, minute): DescriptionActivity => {
    const at = new Date(Date.UTC(2026, 10, 22, 10, minute)).toISOString();
    return { kind: 'text', text: lines.join('\n'), ...bilal, at };
  });
  return { activities: activities.toReversed(), complete: true };
}

const writes = [
  { lockVersion: 1, read: digestOf(before.join('\n')), sent: digestOf(arrived.join('\n')) },
] as const;
const ours = (text: string) => text.split('\n').find((line) => line === 'ours') ?? null;
const without = (lines: readonly string[]) => lines.filter((line) => line !== 'ours');

const tick = { kind: 'untold', text: '', ...bilal, at: '2026-11-22T11:00:00.000Z' } as const;
const ownTick = { ...tick, username: 'Ada' } as const;

test.each([
  [
    'taken out after it was dropped and put back',
    [before, arrived, stale, restored, without(restored)],
    'removed',
  ],
  [
    'taken out with others after it was dropped and put back',
    [before, arrived, stale, restored, [...restored, 'six'], without(restored)],
    'removed',
  ],
  [
    'dropped once more by a text of the time when it was not there',
    [before, arrived, stale, restored, [...stale, 'new']],
    'dropped',
  ],
  ['put back by somebody since the description was read', [before, arrived, before, restored], 'stands'],
  ['never there', [before, [...before, 'theirs']], 'never-arrived'],
  [
    'put in by a text that is not told, and taken out alone',
    [before, [...arrived, 'six'], [...without(arrived), 'six']],
    'removed',
  ],
] as const)('a row %s', (_, texts, fate) => {
  expect(fateOfRow(writes, historyOf(texts), ours, 'ada')).toBe(fate);
});

test('a row that came back and went within seconds was dropped: nobody reads so fast', () => {
  const { activities } = historyOf([before, arrived, before, restored, [...before, 'five', 'six']]);
  const at = '2026-11-22T10:03:09.000Z';
  const history = { activities: activities.with(0, { ...last(activities), at }), complete: true };
  expect(fateOfRow(writes, history, ours, 'ada')).toBe('dropped');
});

test.each([
  ['alone', without(arrived), 'removed'],
  [
    'with another row, which a text that was opened before it may have done',
    ['one', 'two', 'three'],
    'unknown',
  ],
] as const)('a row that is gone half a minute after it came, %s', (_, text, fate) => {
  const { activities } = historyOf([before, arrived, text]);
  const at = '2026-11-22T10:01:30.000Z';
  const history = { activities: activities.with(0, { ...last(activities), at }), complete: true };
  expect(fateOfRow(writes, history, ours, 'ada')).toBe(fate);
});

test.each([
  ['dropped by a text of the beginning', [arrived, [...arrived, 'five'], [...before, 'six']], 'dropped'],
  ['gone by a text that may be of the beginning', [arrived, [...before, 'six']], 'unknown'],
  ['taken out alone', [arrived, before], 'removed'],
] as const)('a row put into the text the issue began with, which no history tells: %s', (_, texts, fate) => {
  expect(fateOfRow(writes, historyOf(texts), ours, 'ada')).toBe(fate);
});

test.each([
  [
    'stood in the last text that is told, where somebody ticked a task since',
    [before, arrived],
    tick,
    'unknown',
  ],
  ['is in no text that is told, where our write may have ticked a task', [before], ownTick, 'unknown'],
  ['is in no text that is told, where somebody else ticked a task', [before], tick, 'never-arrived'],
] as const)('a row that %s', (_, texts, ticked, fate) => {
  const { activities, complete } = historyOf(texts);
  expect(fateOfRow(writes, { activities: [ticked, ...activities], complete }, ours, 'ada')).toBe(fate);
});

function last([newest]: readonly DescriptionActivity[]): DescriptionActivity {
  if (!newest) throw new Error('no history');
  return newest;
}
