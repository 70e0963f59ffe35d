import { expect, test } from 'vitest';
import type { DescriptionActivity } from '@/utils/gitlab/gateway';
import { digestOf } from './digest';
import { lookBack } from './look-back';

const activity = (text: string, author: string): DescriptionActivity => ({
  kind: 'text',
  text,
  author,
  at: '2026-11-22T10:00:00.000Z',
});

test.each([
  ['nothing came since', []],
  [
    'the history already tells an edit that came after the description was read',
    [activity('Later', 'Chidi')],
  ],
])('an edit that was written over is found when %s', async (_, since) => {
  const activities = [
    ...since,
    activity('Start\nOurs', 'Ada'),
    activity('Start\nTheirs', 'Bilal'),
    activity('Start', 'Mira'),
  ];
  const write = { lockVersion: 1, read: digestOf('Start'), sent: digestOf('Start\nOurs') };
  const seen = await lookBack(
    { ...write, answered: true, on: 'Start' },
    { description: 'Start\nOurs', lockVersion: 3 },
    async () => ({ activities, complete: true }),
  );
  expect(seen.overwritten).toMatchObject([{ author: 'Bilal', text: 'Start\nTheirs' }]);
});
