/** Lines `start` up to, and without, `end` of the text before became `lines`; positions are 0-based. */
export interface LineChange {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

type Lines = readonly string[];

/** Above this many comparisons, what lies between the first and the last difference counts as one change. */
const mostComparisons = 4_000_000;

/** What changed from one text to another, line by line, in the order of the text before. */
export function lineChanges(before: Lines, after: Lines): readonly LineChange[] {
  const head = commonStart(before, after);
  const tail = commonEnd(before.slice(head), after.slice(head));
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  if (old.length === 0 && now.length === 0) return [];
  if (old.length * now.length > mostComparisons) {
    return [{ start: head, end: head + old.length, lines: now }];
  }
  return changesBetween(old, now).map(({ start, end, lines }) => ({
    start: start + head,
    end: end + head,
    lines,
  }));
}

function commonStart(one: Lines, other: Lines): number {
  const differs = one.findIndex((line, at) => line !== other[at]);
  return differs === -1 ? one.length : differs;
}

function commonEnd(one: Lines, other: Lines): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
}

/** Follows a longest common subsequence: a step along it keeps a line, every other step changes one. */
function changesBetween(old: Lines, now: Lines): readonly LineChange[] {
  const length = commonLengths(old, now);
  const width = now.length + 1;
  const at = (row: number, column: number) => length[row * width + column] ?? 0;
  const changes: LineChange[] = [];
  let [row, column] = [0, 0];
  let [start, from] = [0, 0];
  const close = () => {
    if (row > start || column > from) changes.push({ start, end: row, lines: now.slice(from, column) });
  };
  while (row < old.length && column < now.length) {
    if (old[row] === now[column]) {
      close();
      row += 1;
      column += 1;
      [start, from] = [row, column];
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  [row, column] = [old.length, now.length];
  close();
  return changes;
}

/** Length of the longest common subsequence of every pair of ends, row by row. */
function commonLengths(old: Lines, now: Lines): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const below = lengths[(row + 1) * width + column] ?? 0;
      const beside = lengths[row * width + column + 1] ?? 0;
      const diagonal = lengths[(row + 1) * width + column + 1] ?? 0;
      lengths[row * width + column] = old[row] === now[column] ? diagonal + 1 : Math.max(below, beside);
    }
  }
  return lengths;
}
