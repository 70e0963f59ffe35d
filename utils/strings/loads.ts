import { formatWeight } from './numbers';

/** A load, as far as its words need it; weight points, capacity null when it was not stated. */
interface Points {
  readonly committed: number;
  readonly capacity: number | null;
}

/** How a load compares with capacity, such as `3 over capacity` or `at capacity`. */
export function loadWords({ committed, capacity }: Points): string {
  if (capacity === null) return 'no capacity stated';
  const left = capacity - committed;
  if (left === 0) return 'at capacity';
  return left < 0 ? `${formatWeight(-left)} over capacity` : `${formatWeight(left)} under capacity`;
}
