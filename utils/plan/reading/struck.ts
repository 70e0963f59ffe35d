import { maskInline } from '../markdown/mask-inline';

const strike = /~~(?=\S)[\s\S]*?~~/g;
const deleted = /<(del|s|strike)\b[^<>]*>[\s\S]*?<\/\1>/gi;

/** Whether the character at `at` of a text is struck through. */
export function isStruckAt(text: string, at: number): boolean {
  const covers = ({ index, 0: match }: RegExpExecArray) => index <= at && at < index + match.length;
  if (!text.includes('~~') && !text.includes('<')) return false;
  return [...maskInline(text).matchAll(strike), ...text.matchAll(deleted)].some(covers);
}

/** The text without what is struck through. */
export function withoutStruck(text: string): string {
  return text.replace(strike, ' ').replace(deleted, ' ');
}
