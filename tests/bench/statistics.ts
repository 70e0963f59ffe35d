/** The value below which that part of the values lies: 0.5 is the median. 0 when there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Where a ratio of medians lies in nine of ten samples drawn from the same values. */
interface Range {
  readonly low: number;
  readonly high: number;
}

const draws = 1_000;

/**
 * How sure a ratio of two medians is: the medians of as many values, drawn at random from the ones there are. Values in
 * groups: as many groups are drawn first, since those of one group may all be higher than those of another.
 */
export function ratioRange(
  values: readonly (readonly number[])[],
  base: readonly (readonly number[])[],
): Range {
  const ratios = Array.from({ length: draws }, () => medianDrawn(values) / medianDrawn(base));
  return { low: quantile(ratios, 0.05), high: quantile(ratios, 0.95) };
}

function medianDrawn(groups: readonly (readonly number[])[]): number {
  return median(drawn(groups).flatMap(drawn));
}

/** As many as there are, each any of them. */
function drawn<T>(from: readonly T[]): readonly T[] {
  return from.map((own) => from[Math.floor(Math.random() * from.length)] ?? own);
}
