import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { type JournalEntry, journalCollection } from './journal';
import { privateDatabase } from './private-database';

const entry: JournalEntry = {
  command: '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11',
  issue: { origin: 'https://gitlab.com', projectPath: 'a/b', iid: 7 },
  order: { type: 'park-issue', reference: '#1', reason: 'Small' },
  acceptedAt: '2026-11-22T10:00:00.000Z',
  triedAt: null,
  attempts: 0,
  username: 'ada.moreno',
  writes: [{ lockVersion: 7, read: 'a', sent: 'b' }],
  state: 'waiting',
  superseded: false,
  failure: null,
  result: null,
};

const remarks = { mergedWith: ['Bilal K'], collided: [], unchecked: 'ticks' as const, altered: false };

test.each<[string, JournalEntry]>([
  ['a command that waits', entry],
  ['one that failed', { ...entry, failure: { kind: 'rate-limited', values: { until: 'x', kept: 1 } } }],
  [
    'one that is done',
    {
      ...entry,
      state: 'done',
      result: { type: 'park-issue', outcome: 'saved', reference: '#1', remarks },
    },
  ],
  [
    'edits that were made but for one',
    {
      ...entry,
      order: {
        type: 'edit-plan',
        edits: [
          { type: 'move-row', key: 'a/b#1', to: 'milestone-work', before: 'a/b#2' },
          { type: 'set-capacity', member: '@ada.moreno', row: { capacity: '8', 'time-off': '' } },
        ],
      },
      state: 'done',
      result: {
        type: 'edit-plan',
        outcome: 'merged',
        refused: [{ index: 1, refusal: 'no-column', line: 4 }],
        remarks,
      },
    },
  ],
])('the journal gives back %s as it was written', async (_, written) => {
  const journal = journalCollection(privateDatabase('journal-test'));
  await journal.keep(written.command, written);
  expect(await journal.read(written.command)).toEqual(written);
});
