import type { Answer } from './answer';

const LONGEST = 60 * 60 * 1000;
const PAUSING_STATUSES = [429, 503];

/**
 * For how many milliseconds an instance asks to be left alone, at most an hour; 0 when it does not ask.
 * Read from `Retry-After` (seconds or HTTP date) and, once `RateLimit-Remaining` is 0, from `RateLimit-Reset`
 * (seconds since the epoch). Points in time are read against the instance's own `Date`, as our clock may be wrong.
 *
 * @param now milliseconds since the epoch, for an answer without `Date`
 */
export function askedPause({ status, headers }: Pick<Answer, 'status' | 'headers'>, now: number): number {
  const there = timeOf(headers.get('date')) ?? now;
  const retryAfter = PAUSING_STATUSES.includes(status) ? waitOf(headers.get('retry-after'), there) : null;
  return Math.min(LONGEST, Math.max(0, retryAfter ?? resetWait(headers, there) ?? 0));
}

function waitOf(retryAfter: string | null, there: number): number | null {
  if (retryAfter !== null && /^\s*\d+\s*$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const until = timeOf(retryAfter);
  return until === null ? null : until - there;
}

function resetWait(headers: Headers, there: number): number | null {
  const reset = headers.get('ratelimit-reset') ?? '';
  const spent = headers.get('ratelimit-remaining') === '0' && /^\d+$/.test(reset);
  return spent ? Number(reset) * 1000 - there : null;
}

function timeOf(date: string | null): number | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : time;
}
