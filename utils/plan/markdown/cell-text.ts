import { codeSpanEnd } from './code-span';

/**
 * A text as a cell can hold it: trimmed, line ends as `\n`, NUL and lone surrogates as U+FFFD. What is written and read
 * back is exactly this.
 */
export function normalizeCell(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').toWellFormed().trim();
}

/**
 * A person's text as markdown source on one line: line breaks are `<br>`, and nothing in it is HTML, notifies all or runs.
 * Inline markdown stays markdown.
 */
export function encodeText(text: string): string {
  const lines = normalizeCell(text).split('\n');
  const encoded = lines.map((line, index) =>
    index < lines.length - 1 ? encodeLine(line).replace(/(?<!\\)\\+$/, '$&$&') : encodeLine(line),
  );
  return escapeLeadingSlash(encoded.join('<br>'));
}

/** A person's text as the source of a table cell: as `encodeText`, and no bare pipe. */
export function encodeTableCell(text: string): string {
  return escapePipes(encodeText(text));
}

/** A person's text as the source of a list item's text, where a line break becomes a space. */
export function encodeListText(text: string): string {
  return escapeLeadingSlash(encodeLine(normalizeCell(text).replaceAll('\n', ' ')));
}

/** The text a table cell's source holds: undoes what `encodeTableCell` writes, leaves all else as a person wrote it. */
export function decodeTableCell(source: string): string {
  return decodeText(unescapePipes(source));
}

/** The cell's source as it would stand outside a table. */
export function unescapePipes(source: string): string {
  return source.replaceAll('\\|', '|');
}

/** Source from outside a table as it must stand in a cell; `decodeTableCell` and GitLab read the pipes back. */
export function escapePipes(source: string): string {
  return source.replaceAll('|', '\\|');
}

const special = /(?<!\\)(\\*)(`+|<|&|@)/g;
const html = /<[a-z/!?]/iy;
const lineBreak = /<br\s*\/?>/iy;
const autolink =
  /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d]+(?:-+[a-z\d]+)*(?:\.[a-z\d]+(?:-+[a-z\d]+)*)*)>/iy;
const characterReference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const everyone = /@all(?!_*[a-z\d]|-)/iy;
const beforeEveryone = /(?<!\\)(\\*)(?=@all(?!_*[a-z\d]|-))/gi;

function encodeLine(line: string): string {
  return rewrite(line, (slashes, at) => {
    if (line[at] === '`') return encodeBacktick(line, slashes, at);
    const link = slashes % 2 === 0 ? matchAt(autolink, line, at) : null;
    if (link !== null) return { text: '\\'.repeat(slashes) + link, end: at + link.length };
    return isRisky(line, at) ? escaped(line, slashes, at) : null;
  });
}

/** In a code span nothing needs an escape but `@all`, lest GitLab see the span's ends elsewhere than we do. */
function encodeBacktick(line: string, slashes: number, at: number): Rewritten {
  const end = slashes % 2 === 0 ? codeSpanEnd(line, at) : null;
  if (end === null) return escaped(line, slashes, at);
  const span = line.slice(at, end).replace(beforeEveryone, '$1$1\\');
  return { text: '\\'.repeat(slashes) + span, end };
}

/** The character as text; the backslashes before it are doubled, so that they stay text too. */
function escaped(line: string, slashes: number, at: number): Rewritten {
  return { text: `${'\\'.repeat(2 * slashes + 1)}${line[at]}`, end: at + 1 };
}

function escapeLeadingSlash(source: string): string {
  return source.replace(/^(\\*)\//, '$1$1\\/');
}

/** Like `decodeTableCell`, for source that stands in no table. */
export function decodeText(source: string): string {
  const text = rewrite(source, (slashes, at) => {
    const half = '\\'.repeat(Math.floor(slashes / 2));
    if (slashes % 2 === 1) {
      const undone = source[at] === '`' || isRisky(source, at);
      return undone ? { text: `${half}${source[at]}`, end: at + 1 } : null;
    }
    const broken = matchAt(lineBreak, source, at);
    if (broken !== null) return { text: `${half}\n`, end: at + broken.length };
    const verbatim = codeAt(source, at) ?? matchAt(autolink, source, at);
    if (verbatim === null) return null;
    return { text: '\\'.repeat(slashes) + decodeCode(verbatim), end: at + verbatim.length };
  });
  return text.replace(/^((?:\\\\)*)\\\//, (_, slashes: string) => `${slashes.slice(slashes.length / 2)}/`);
}

function codeAt(source: string, at: number): string | null {
  const end = source[at] === '`' ? codeSpanEnd(source, at) : null;
  return end === null ? null : source.slice(at, end);
}

function decodeCode(span: string): string {
  if (!span.startsWith('`')) return span;
  return span.replace(beforeEveryone, (_, slashes: string) =>
    slashes.length % 2 === 0 ? slashes : slashes.slice(0, slashes.length / 2),
  );
}

function isRisky(text: string, at: number): boolean {
  return [html, characterReference, everyone].some((pattern) => matchAt(pattern, text, at) !== null);
}

interface Rewritten {
  readonly text: string;
  /** Where reading goes on. */
  readonly end: number;
}

/**
 * Replaces the special characters of a text, each with the backslashes before it. `change` gets how many these are and
 * where the character stands; null keeps both.
 */
function rewrite(text: string, change: (slashes: number, at: number) => Rewritten | null): string {
  let rest = '';
  let at = 0;
  special.lastIndex = 0;
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    const slashes = match[1]?.length ?? 0;
    const changed = change(slashes, match.index + slashes);
    if (changed === null) continue;
    rest += text.slice(at, match.index) + changed.text;
    at = changed.end;
    special.lastIndex = at;
  }
  return rest + text.slice(at);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
