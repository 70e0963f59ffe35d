/** The text among some that one is most like, the first of equals; null when there are none. */
export function nearestTo(text: string, among: readonly string[]): string | null {
  const [nearest] = among
    .map((other) => ({ other, lines: linesApart(text, other) }))
    .toSorted((one, two) => one.lines - two.lines);
  return nearest?.other ?? null;
}

/** How many lines stand in only one of two texts; order, blank lines and the lines `aside` do not count. */
export function linesApart(one: string, other: string, aside = ''): number {
  const [left, right] = [linesOf(one, aside), linesOf(other, aside)];
  const only = (lines: ReadonlySet<string>, without: ReadonlySet<string>) =>
    [...lines].filter((line) => !without.has(line)).length;
  return only(left, right) + only(right, left);
}

/** The lines of a text that are not blank, without the lines `aside`. */
export function linesOf(text: string, aside = ''): ReadonlySet<string> {
  const without = new Set(aside.split('\n'));
  return new Set(text.split('\n').filter((line) => line.trim() !== '' && !without.has(line)));
}
