import { lettersOf } from './names';

const total =
  /^(?:(?:grand|overall|team) )?(?:totals?|sum|gesamt|summe|σ)(?: (?:team|capacity|weight|points|pts|\d+))*$|^team$/;

/** Whether a cell's text calls its row the sum of the others: `**Total**`, `Team total:`, `Sum`. */
export function isTotal(text: string): boolean {
  return total.test(lettersOf(text));
}
