import { describe, expect, test } from 'vitest';
import { buildPlan } from '../build-plan';
import type { DiscussionFacts } from '../conversation-facts';
import { input, issue, member, row } from '../testing/world';
import { writeMark } from './mark';
import { threadFacts } from './thread-facts';
import { workloadFingerprint, workloadsOf } from './workload';
import { writeWorkloadNote } from './workload-note';

const webUrl = 'https://gitlab.example/acme/team/-/issues/7';
const plan = buildPlan(
  input({ work: [row(1)], issues: [issue(1)], capacity: [member('noor', '5'), member('idle', '')] }),
);
const now = workloadFingerprint(workloadsOf(plan)[0] ?? fail());

function fail(): never {
  throw new Error('the plan has people');
}

function said(id: number, body: string, resolved: boolean | null = false): DiscussionFacts {
  return { id: `d${id}`, notes: [{ id, body, author: 'mira', at: '2026-11-20T10:00:00Z' }], resolved };
}

const note = (told = now) => writeWorkloadNote({ username: 'noor', fingerprint: told, text: 'Yours' });
const noorIn = (...all: DiscussionFacts[]) => threadFacts(plan, all, webUrl).people[0];

describe('the threads of a plan', () => {
  test('are missing where nobody was spoken to', () => {
    expect(threadFacts(plan, [said(1, 'Hello @noor')], webUrl)).toEqual({
      people: ['noor', 'idle'].map((username) => ({
        username,
        url: null,
        resolved: null,
        fingerprint: null,
        outdated: false,
        author: null,
        changed: false,
      })),
      rows: [],
    });
  });

  test.each([
    ['as it was posted', said(1, note()), { resolved: false, outdated: false, changed: false }],
    ['resolved', said(1, note(), true), { resolved: true }],
    ['that cannot be resolved', said(1, note(), null), { resolved: null }],
    ['of other rows', said(1, note('0badcafe')), { outdated: true }],
    ['somebody wrote into', said(1, note().replace('Yours', 'Mine')), { changed: true }],
  ])('a thread %s is told so', (_, discussion, told) => {
    expect(noorIn(discussion)).toMatchObject({
      username: 'noor',
      url: `${webUrl}#note_1`,
      author: 'mira',
      ...told,
    });
  });

  test('of two threads the older one counts', () => {
    expect(noorIn(said(1, 'Hello'), said(2, note()), said(3, note()))?.url).toBe(`${webUrl}#note_2`);
  });

  test('about rows are found by the row, once each', () => {
    const about = (id: number, key: string) => said(id, `${writeMark('row', key)}\n\nWell?`, id === 1);
    const { rows } = threadFacts(
      plan,
      [about(1, 'acme/team#1'), about(2, 'acme/team#1'), about(3, 'x/y#9')],
      webUrl,
    );
    expect(rows).toEqual([
      { key: 'acme/team#1', url: `${webUrl}#note_1`, resolved: true },
      { key: 'x/y#9', url: `${webUrl}#note_3`, resolved: false },
    ]);
  });
});
