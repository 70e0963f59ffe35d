import { encodeTableCell, encodeText, normalizeCell } from './cell-text';

const atEveryone = /(?<!\\)((?:\\\\)*)(?=@all(?!_*[a-z\d]|-))/gi;
const atSomebody = /(?<!\\)((?:\\\\)*)(?=@)/g;
const atLineStart = /^([^\S\n]*)(?=\/)/gm;

/**
 * A person's comment as GitLab takes it: their markdown, trimmed, in which no line runs as a quick action and nobody
 * calls `@all`. Whom they mention by name is mentioned.
 */
export function commentText(text: string): string {
  return normalizeCell(text).replace(atEveryone, '$1\\').replace(atLineStart, '$1\\');
}

/** A text as markdown on one line that mentions nobody, and in which nothing is HTML or runs. */
export function quietText(text: string): string {
  return quiet(encodeText(text));
}

/** The same as the source of a table cell. */
export function quietCell(text: string): string {
  return quiet(encodeTableCell(text));
}

function quiet(source: string): string {
  return source.replace(atSomebody, '$1\\');
}
