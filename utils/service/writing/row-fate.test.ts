import { expect, test } from 'vitest';
import type { DescriptionActivity } from '@/utils/gitlab/gateway';
import { digestOf } from './digest';
import { fateOfRow } from './row-fate';

const before = ['one', 'two', 'three', 'four'];
const arrived = [...before, 'ours'];
const stale = ['one', 'old'];
const restored = [...before, 'ours', 'five'];

/** One text per minute, newest first. */
function historyOf(oldestFirst: readonly (readonly string[])[]) {
  const activities = oldestFirst.map((lines, minute): DescriptionActivity => {
    const at = new Date(Date.UTC(2026, 10, 22, 10, minute)).toISOString();
    return { kind: 'text', text: lines.join('\n'), author: 'Bilal', at };
  });
  return { activities: activities.toReversed(), complete: true };
}

const writes = [
  { lockVersion: 1, read: digestOf(before.join('\n')), sent: digestOf(arrived.join('\n')) },
] as const;
const ours = (text: string) => text.split('\n').find((line) => line === 'ours') ?? null;
const without = (lines: readonly string[]) => lines.filter((line) => line !== 'ours');

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
] as const)('a row %s', (_, texts, fate) => {
  expect(fateOfRow(writes, historyOf(texts), ours)).toBe(fate);
});
