const approximately = /^[\s*_`~≈]*/u;
const amount = /^(\d{1,4}(?:[.,]\d{1,2})?)(?=$|[\s(?+*_`~]|[.,](?!\d)|\p{L}+(?![\p{L}\p{N}]))/u;

/**
 * The number a person wrote first in a cell: a weight or a capacity, in weight points. Reads `3`, `3 pts`, `1.5`, `1,5`,
 * `~5`, `**3**` and `3 (rotation week 2)`. Null for anything that is no such number: nothing, a dash, words, a negative,
 * a range, a date, a percentage, ten thousand and more.
 */
export function readNumber(text: string): number | null {
  const written = amount.exec(text.replace(approximately, ''))?.[1];
  return written === undefined ? null : Number(written.replace(',', '.'));
}
