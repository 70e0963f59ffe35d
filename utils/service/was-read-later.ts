/** Something with the instant at which its read began; null before the first. */
interface Read {
  readonly readAt: string | null;
}

/** Whether one thing was read later than another; not where that was in the future of `now`: the clock was wrong then. */
export function wasReadLater(one: Read, other: Read, now: string): boolean {
  const [first, second] = [one.readAt ?? '', other.readAt ?? ''];
  return first > second && first <= now;
}
