/** What a hidden mark says a comment is: a person's workload, the talk about a row, or the end of a command. */
export type MarkKind = 'workload' | 'row' | 'command' | 'end';

/**
 * A hidden line by which we know a comment again, whoever posted it. GitLab shows nothing of an HTML comment. The values
 * are written so that nothing in them ends the comment, runs or notifies anybody.
 */
export function writeMark(kind: MarkKind, ...values: readonly string[]): string {
  return `<!-- milestone-planner:${[kind, ...values.map(encode)].join(' ')} -->`;
}

const mark = /^<!-- milestone-planner:([a-z]+)((?: [\w.!~*'()%]*)*) -->/;

/**
 * The values of the mark of that kind that a comment begins with; null when it begins with none. Further down a mark is
 * only quoted.
 */
export function readMark(kind: MarkKind, body: string): readonly string[] | null {
  const [, found, values] = mark.exec(body) ?? [];
  if (found !== kind) return null;
  return (values ?? '').split(' ').slice(1).map(decode);
}

function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll('-', '%2D');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // Somebody wrote this mark by hand: what it says is what stands there.
    return value;
  }
}
