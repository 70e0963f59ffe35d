import { decodeTableCell } from '../markdown/cell-text';

const mention = /(?<![\w./-])@([\w.](?:[\w./-]*[\w-])?)/;
const link = /\[([^[\]]*)\]\([^()]*\)/g;

/**
 * The member a cell or a person names: the first mention without `@`, else the name without markup. What stands in
 * parentheses, as `(lead)`, is no part of it. '' when it names nobody.
 */
export function memberOf(text: string): string {
  const plain = text.replace(link, '$1');
  return mention.exec(plain)?.[1] ?? plainName(plain);
}

function plainName(text: string): string {
  return text
    .replace(/[*_`~]|^@/g, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the source of a member cell names. */
export function memberInCell(source: string): string {
  return memberOf(decodeTableCell(source));
}

/** Whether a text is a mention and nothing else, an aside like `(lead)` apart. */
export function isMention(text: string): boolean {
  return /^[*_~\s]*@[\w./-]+[*_~\s]*(?:\([^()]*\))?[*_~\s]*$/.test(text);
}

/** Whether two names are one member's. */
export function sameMember(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
