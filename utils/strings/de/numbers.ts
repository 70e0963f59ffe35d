const numbers = new Intl.NumberFormat('de', { maximumFractionDigits: 2, useGrouping: false });
const plurals = new Intl.PluralRules('de');
const lists = new Intl.ListFormat('de');

/** A weight or a number of weight points as a person reads it: at most two decimals, such as `2,5`. */
export function formatWeight(weight: number): string {
  return numbers.format(weight);
}

/** A number with its noun, such as `1 Zeile` or `3 Zeilen`. */
export function plural(count: number, one: string, many: string): string {
  return `${formatWeight(count)} ${form(count, one, many)}`;
}

/** The one or the other, as a number of them asks for. */
export function form(count: number, one: string, many: string): string {
  return plurals.select(count) === 'one' ? one : many;
}

/** Names in a row, such as `a, b und c`. */
export function list(names: readonly string[]): string {
  return lists.format(names);
}
