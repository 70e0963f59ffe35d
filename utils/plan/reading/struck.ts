import { maskInline } from '../markdown/mask-inline';

const strike = /~~(?=\S)[\s\S]*?~~/g;
const deleted = /<(del|s|strike)\b[^<>]*>[\s\S]*?<\/\1>/gi;

/** Whether the character at `at` of a text is struck through. */
export function isStruckAt(text: string, at: number): boolean {
  const covers = ({ index, 0: match }: RegExpExecArray) => index <= at && at < index + match.length;
  if (!text.includes('~~') && !text.includes('<')) return false;
  return [...maskInline(text).matchAll(strike), ...text.matchAll(deleted)].some(covers);
}

const comment = /(?<!\\)<!--[\s\S]*?-->/g;

/** The text without what does not count in it: what is struck through, and comments, which nobody sees. */
export function standingText(text: string): string {
  return text.replace(comment, ' ').replace(strike, ' ').replace(deleted, ' ');
}
