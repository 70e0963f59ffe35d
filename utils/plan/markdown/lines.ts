/** One line of a text, by offsets in UTF-16 code units. */
export interface Line {
  readonly start: number;
  /** Before the line ending. */
  readonly end: number;
  /** After the line ending; equals `end` on a last line without one. */
  readonly next: number;
}

const ending = /\r\n?|\n/g;

/** The lines of a text as GitLab counts them; a line ending at the end starts no further line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(ending)) {
    const next = match.index + match[0].length;
    lines.push({ start, end: match.index, next });
    start = next;
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length });
  return lines;
}

/** The line ending a text uses: the first one in it, `\n` when it has none. */
export function lineEndingOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

/** Whether markdown takes a line for blank: other white space than spaces and tabs is text. */
export function isBlankLine(text: string, line: Line | undefined): boolean {
  return line !== undefined && /^[ \t]*$/.test(text.slice(line.start, line.end));
}
