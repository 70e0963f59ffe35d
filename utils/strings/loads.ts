import { formatWeight } from './numbers';

/** A load, as far as its words need it; weight points, capacity null when it was not stated. */
interface Points {
  readonly committed: number;
  readonly capacity: number | null;
  /** Of the capacity, what is to be left free. */
  readonly slack: number;
}

/** How a load compares with capacity, such as `3 over capacity`, `at capacity` or `2 under capacity, 1 of it slack`. */
export function loadWords({ committed, capacity, slack }: Points): string {
  if (capacity === null) return 'no capacity stated';
  const left = capacity - committed;
  if (left < 0) return `${formatWeight(-left)} over capacity`;
  const words = left === 0 ? 'at capacity' : `${formatWeight(left)} under capacity`;
  return slack > 0 ? `${words}, ${slackWords(left, slack)}` : words;
}

function slackWords(left: number, slack: number): string {
  const into = formatWeight(Math.max(0, slack - left));
  if (into !== '0') return `${into} into the slack of ${formatWeight(slack)}`;
  return formatWeight(left) === formatWeight(slack)
    ? 'all of it slack'
    : `${formatWeight(slack)} of it slack`;
}
