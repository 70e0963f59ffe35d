import { type LineChange, lineChanges } from './line-changes';

/** Two texts brought together. */
export interface MergedLines {
  readonly text: string;
  /** Lines of `mine` that are left out, because `theirs` changed the same place. */
  readonly collided: readonly string[];
}

/**
 * What `mine` changed of `base`, made in `theirs`, line by line. Where both changed the same lines, theirs stay. What
 * both put in at the same place stands one after the other, theirs first; a new line that both have stands once.
 */
export function mergeLines(base: string, mine: string, theirs: string): MergedLines {
  if (theirs === base || mine === theirs) return { text: mine, collided: [] };
  const lines = base.split('\n');
  const own = lineChanges(lines, mine.split('\n'));
  const other = lineChanges(lines, theirs.split('\n'));
  const kept = own.filter((change) => !other.some((one) => collide(change, one)));
  const lost = own.filter((change) => !kept.includes(change)).flatMap((change) => change.lines);
  const there = new Set(theirs.split('\n'));
  const text = applied(lines, [...other, ...withoutLinesOf(other, kept, lines)]);
  return { text, collided: lost.filter((line) => line.trim() !== '' && !there.has(line)) };
}

/** A text made of `base`, without what it only takes away: those lines of `base` stay. */
export function withoutDeletions(base: string, text: string): string {
  const lines = base.split('\n');
  const changes = lineChanges(lines, text.split('\n'));
  return applied(
    lines,
    changes.filter((change) => change.lines.length > 0),
  );
}

/** True for changes of the same lines; two insertions at one place, or beside a change, do not collide. */
function collide(one: LineChange, other: LineChange): boolean {
  return isSame(one, other) || (one.start < other.end && other.start < one.end);
}

function isSame(one: LineChange, other: LineChange): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.lines.length === other.lines.length &&
    one.lines.every((line, at) => line === other.lines[at])
  );
}

/** The changes without the new lines that others add as well, wherever they do. */
function withoutLinesOf(
  others: readonly LineChange[],
  changes: readonly LineChange[],
  base: readonly string[],
): readonly LineChange[] {
  const known = new Set(base);
  const added = new Set(others.flatMap(({ lines }) => lines).filter((line) => !known.has(line)));
  return changes.flatMap((change) => {
    const lines = change.lines.filter((line) => !added.has(line));
    const isBare = change.start === change.end && lines.every((line) => known.has(line));
    const isTheirs = lines.length < change.lines.length || others.some(({ start }) => start === change.start);
    return isBare && isTheirs ? [] : [{ ...change, lines }];
  });
}

/** Changes that do not overlap, made at once; of those at one place the first given comes first. */
function applied(lines: readonly string[], changes: readonly LineChange[]): string {
  const inOrder = changes.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, lines: put } of inOrder) {
    for (const line of lines.slice(at, start)) parts.push(line);
    for (const line of put) parts.push(line);
    at = end;
  }
  for (const line of lines.slice(at)) parts.push(line);
  return parts.join('\n');
}
