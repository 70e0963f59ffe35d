import { describe, expect, it, test } from 'vitest';
import { failureSentence, failureTexts, readFailureSentence } from './failures';
import { refusalSentence } from './refusals';

const reader = { now: '2026-11-22T10:00:00Z', timeZone: 'Europe/Vienna', locale: 'en-GB' };
const kinds = Object.entries(failureTexts).map(([kind]) => kind as keyof typeof failureTexts);

describe.each(kinds)('%s', (kind) => {
  it('says what happened, what was kept and what to do', () => {
    const { happened, kept, todo } = failureTexts[kind];
    const parts = [happened({}, reader), kept({}, reader), todo({}, reader)];
    for (const part of parts) expect(part).toMatch(/^[A-Z].*[.…]$/);
    expect(failureSentence({ kind, values: {} }, reader)).toBe(parts.join(' '));
  });

  it('says so when the change is stored', () => {
    expect(failureSentence({ kind, values: { kept: 1 } })).toContain('The change is kept');
  });
});

test.each(['no-token', 'token-expired', 'token-revoked', 'scope-too-small', 'host-withheld'] as const)(
  'a stored change that fails with %s asks for what only its owner can do, and promises nothing',
  (kind) => {
    const sentence = failureSentence({ kind, values: { kept: 1 } });
    expect(sentence).not.toContain('by itself');
    expect(sentence).toMatch(/once this is fixed\. .*(?:Set|Allow) .*options\.$/);
  },
);

test.each(['offline', 'timeout', 'rate-limited', 'conflict', 'server-trouble', 'being-edited'] as const)(
  'a stored change that fails with %s needs nobody',
  (kind) => expect(failureSentence({ kind, values: { kept: 1 } })).toMatch(/will be sent by itself\.$/),
);

test('a stored change that GitLab did not save for no stated reason is not to be made again', () =>
  expect(failureSentence({ kind: 'not-saved', values: { kept: 1 } })).toBe(
    'GitLab did not save the change. The change is kept and will be sent by itself.',
  ));

test('a change somebody else’s token has to send says whose it waits for', () => {
  const values = { other: 'ada', token: 'bilal', kept: 1 };
  expect(failureSentence({ kind: 'wrong-user', values })).toMatch(/^This change is @ada’s/);
});

test.each([
  ['not-a-planning-issue', { state: 'closed' }, /finalized/],
  ['not-a-planning-issue', {}, /label/],
  ['edit-refused', { refusal: 'live-query', line: 12 }, /^Line 12: .*embedded view/],
  ['edit-refused', { refusal: 'something new' }, /cannot be edited safely/],
  ['edit-refused', {}, /cannot be edited safely/],
  ['bad-reference', { reason: 'not-an-issue' }, /epic or a merge request/],
  ['bad-reference', { reason: 'itself' }, /itself/],
  ['bad-profile', { at: 'finalize.days' }, /look at finalize\.days\./],
  ['not-saved', { reason: 'moved' }, /moved/],
  ['not-saved', { reason: 'captcha' }, /captcha/],
  ['not-saved', { reason: 'storage-full' }, /room/],
  ['not-saved', { status: 400 }, /did not save/],
  ['not-saved', { reason: 'no-milestone', milestone: '19.8', project: 'a/b' }, /^Milestone 19\.8 .* in a\/b/],
  ['not-saved', { reason: 'no-label', label: 'x::y', project: 'a/b' }, /^Label x::y .* in a\/b/],
  ['not-saved', { reason: 'no-user', user: 'ada' }, /no user @ada/],
  [
    'not-saved',
    { reason: 'not-taken', fields: 'milestone labels weight' },
    /: milestone, labels and weight\./,
  ],
  ['not-saved', { reason: 'not-planned' }, /no longer in Milestone Work/],
] as const)('%s with %j', (kind, values, sentence) => {
  expect(failureSentence({ kind, values })).toMatch(sentence);
});

test.each([
  ['the same day', '2026-11-22T10:42:00Z', /pause until 11:42 after too many requests\. .*Try again then\.$/],
  ['another day', '2026-11-22T23:30:00Z', /pause until 23 Nov 2026, 00:30 after/],
  ['past', '2026-11-22T09:59:00Z', /pause after too many requests\. .*Try again in a minute\.$/],
  ['no instant', 'soon', /pause after too many requests\. .*Try again in a minute\.$/],
])('a pause GitLab asks for ends when the reader’s clock says so: %s', (_, until, sentence) => {
  const failure = { kind: 'rate-limited', values: { until } } as const;
  expect(failureSentence(failure, reader)).toMatch(sentence);
  expect(readFailureSentence(failure, reader)).toMatch(sentence);
});

test('a refusal names the line that stands in the way, where there is one', () => {
  expect(refusalSentence({ kind: 'quoted-table', line: 7 })).toMatch(/^Line 7: .*quote/);
  expect(refusalSentence({ kind: 'quoted-table' })).toMatch(/^The section/);
});
