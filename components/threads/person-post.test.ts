import { describe, expect, test } from 'vitest';
import { noThread, type PersonThread } from '@/utils/plan/threads/thread-facts';
import { samplePerson, sampleRow, sampleView } from '../testing/sample-plan';
import { personPosts } from './person-post';

const { plan, issue } = sampleView({
  rows: [sampleRow(1, { people: ['ada.moreno'] })],
  people: [samplePerson('ada.moreno', { rows: ['group/planning#1'] }), samplePerson('Noor Haddad')],
});
const context = { ...issue, username: 'mira' };
const postsWith = (thread: Partial<PersonThread> | null) =>
  personPosts(
    plan,
    { people: thread === null ? [] : [{ ...noThread('ada.moreno'), ...thread }], rows: [] },
    context,
  );
const current = postsWith(null)[0]?.ordered.fingerprint ?? '';
const url = 'https://gitlab.com/group/planning/-/issues/413#note_5';
const ours = { url, author: 'Mira', fingerprint: current };

describe('what can be posted for a person', () => {
  test.each<[string, Partial<PersonThread> | null, string, RegExp | null]>([
    ['without a thread', null, 'none', null],
    ['whose thread says what the plan says', ours, 'current', null],
    ['whose rows changed', { ...ours, fingerprint: '0badcafe' }, 'outdated', null],
    [
      'whose thread somebody else posted',
      { ...ours, fingerprint: '0badcafe', author: 'ivo' },
      'outdated',
      /@ivo posted it/,
    ],
    [
      'whose thread was changed by hand',
      { ...ours, fingerprint: '0badcafe', changed: true },
      'outdated',
      /by hand/,
    ],
  ])('%s', (_, thread, state, barred) => {
    const [post] = postsWith(thread);
    expect(post?.state).toBe(state);
    if (barred === null) expect(post?.barred).toBeNull();
    else expect(post?.barred).toMatch(barred);
  });

  test('is what their thread will say', () => {
    const [ada, noor] = postsWith(null);
    expect(ada?.ordered.text).toMatch(/^@ada\.moreno, this is your part of /);
    expect(ada?.mentioned).toBe(true);
    expect(noor?.ordered.text).toMatch(/^Noor Haddad, /);
    expect(noor?.mentioned).toBe(false);
  });
});
