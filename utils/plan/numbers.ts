import { standingText } from './reading/struck';

const approximately = /^[\s*_`~≈]*/u;
const amount =
  /^(\d{1,4}(?:[.,]\d{1,2})?)(?=$|[\s([?+*_`~\\\p{Extended_Pictographic}]|[.,;:](?!\d)|\p{L}+(?![\p{L}\p{N}]))/u;
/** What makes the number before it one end of a range, a term of a sum or a share: `- 5`, `/ 10`, `→ 8`, ` %`. */
const more =
  /^[^\S\n]*(?:%|per\s?cent\b|(?:[-−–—+/×:→…]|\.{2,}|[-=]>|(?:to|or|x|plus|minus)\b)?[^\S\n]*\p{N})/iu;

/**
 * The number a person wrote first in a cell: a weight or a capacity, in weight points. Reads `3`, `3 pts`, `1.5`, `1,5`,
 * `~5`, `**3**`, `3 (rotation week 2)` and `~~5~~ 3`. Null for anything that is no such number: nothing, a dash, words,
 * a negative, a range, a sum, a share, a date, a percentage, ten thousand and more.
 */
export function readNumber(text: string): number | null {
  const standing = standingText(text).trim() || text;
  const written = standing.replace(approximately, '');
  const [all, number] = amount.exec(written) ?? [];
  if (all === undefined || number === undefined || more.test(written.slice(all.length))) return null;
  return Number(number.replace(',', '.'));
}
