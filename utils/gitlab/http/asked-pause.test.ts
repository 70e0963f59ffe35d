import { expect, test } from 'vitest';
import { askedPause } from './asked-pause';

const now = Date.parse('2026-11-22T10:00:00Z');
const seconds = (instant: string) => String(Date.parse(instant) / 1000);

test.each([
  ['nothing asked', 429, {}, 0],
  ['seconds', 429, { 'retry-after': '17' }, 17_000],
  ['an HTTP date', 429, { 'retry-after': 'Sun, 22 Nov 2026 10:00:20 GMT' }, 20_000],
  [
    'a date of an instance whose clock is a day ahead of ours',
    429,
    {
      date: 'Mon, 23 Nov 2026 10:00:00 GMT',
      'retry-after': 'Mon, 23 Nov 2026 10:00:20 GMT',
    },
    20_000,
  ],
  ['maintenance', 503, { 'retry-after': '120' }, 120_000],
  ['Retry-After on an answer that is no refusal', 200, { 'retry-after': '120' }, 0],
  [
    'no requests left',
    200,
    { 'ratelimit-remaining': '0', 'ratelimit-reset': seconds('2026-11-22T10:00:05Z') },
    5000,
  ],
  [
    'no requests left by a clock a day ahead',
    200,
    {
      date: 'Mon, 23 Nov 2026 10:00:00 GMT',
      'ratelimit-remaining': '0',
      'ratelimit-reset': seconds('2026-11-23T10:00:05Z'),
    },
    5000,
  ],
  [
    'requests left',
    200,
    { 'ratelimit-remaining': '3', 'ratelimit-reset': seconds('2026-11-22T10:00:05Z') },
    0,
  ],
  [
    'Retry-After before RateLimit-Reset',
    429,
    { 'retry-after': '2', 'ratelimit-remaining': '0', 'ratelimit-reset': seconds('2026-11-22T10:00:50Z') },
    2000,
  ],
  ['a reset that is past', 200, { 'ratelimit-remaining': '0', 'ratelimit-reset': '1' }, 0],
  ['longer than an hour', 429, { 'retry-after': '99999999999999999999' }, 3_600_000],
  ['nonsense', 429, { 'retry-after': 'soon', 'ratelimit-remaining': '0', 'ratelimit-reset': '1e9x' }, 0],
  ['a negative number', 429, { 'retry-after': '-5' }, 0],
])('%s', (_, status, headers, expected) => {
  expect(askedPause({ status, headers: new Headers(headers) }, now)).toBe(expected);
});
