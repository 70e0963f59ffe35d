/** A weight or a number of weight points as a person reads it: at most two decimals, such as `2.5`. */
export function formatWeight(weight: number): string {
  return String(Math.round(weight * 100) / 100);
}

/** A number with its noun, such as `1 row` or `3 rows`. */
export function plural(count: number, one: string, many: string): string {
  return `${formatWeight(count)} ${count === 1 ? one : many}`;
}
