import { inLanguage } from './in-language';
import { formatWeight } from './numbers';

/** A load, as far as its words need it; weight points, capacity null when it was not stated. */
interface Points {
  readonly committed: number;
  readonly capacity: number | null;
  /** Of the capacity, what is to be left free. */
  readonly slack: number;
}

const loadsInEnglish = {
  notStated: 'no capacity stated',
  over: (points: number) => `${formatWeight(points)} over capacity`,
  at: 'at capacity',
  under: (points: number) => `${formatWeight(points)} under capacity`,
  intoSlack: (points: number, slack: number) =>
    `${formatWeight(points)} into the slack of ${formatWeight(slack)}`,
  allSlack: 'all of it slack',
  ofItSlack: (slack: number) => `${formatWeight(slack)} of it slack`,
};

export type LoadWords = typeof loadsInEnglish;

const words = inLanguage('loads', loadsInEnglish);

/** How a load compares with capacity, such as `3 over capacity`, `at capacity` or `2 under capacity, 1 of it slack`. */
export function loadWords(points: Points): string {
  return told(points, words);
}

/** The same for the team to read. */
export function teamLoadWords(points: Points): string {
  return told(points, loadsInEnglish);
}

function told({ committed, capacity, slack }: Points, words: LoadWords): string {
  if (capacity === null) return words.notStated;
  const left = capacity - committed;
  if (left < 0) return words.over(-left);
  const compared = left === 0 ? words.at : words.under(left);
  return slack > 0 ? `${compared}, ${slackWords(left, slack, words)}` : compared;
}

function slackWords(left: number, slack: number, words: LoadWords): string {
  const into = Math.max(0, slack - left);
  if (formatWeight(into) !== '0') return words.intoSlack(into, slack);
  return formatWeight(left) === formatWeight(slack) ? words.allSlack : words.ofItSlack(slack);
}
