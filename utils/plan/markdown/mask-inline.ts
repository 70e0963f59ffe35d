import { codeSpanEnd } from './code-span';

const masked =
  /\\[!-/:-@[-`{-~]|`+|<!--|<(?!a\s)\/?[a-z][a-z\d-]*(?=[\s/>])[^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,31});/gi;

/**
 * The text with spaces in place of what is no text: escaped characters, code spans, comments, tags other than links,
 * character references. Offsets stay.
 */
export function maskInline(text: string): string {
  const lastCommentEnd = text.lastIndexOf('-->');
  let rest = '';
  let at = 0;
  for (const { index, 0: match } of text.matchAll(masked)) {
    if (index < at || (match === '<!--' && index > lastCommentEnd)) continue;
    const end = endOf(match, text, index);
    rest += text.slice(at, index) + ' '.repeat(end - index);
    at = end;
  }
  return rest + text.slice(at);
}

function endOf(match: string, text: string, start: number): number {
  if (match === '<!--') return text.indexOf('-->', start) + '-->'.length;
  if (match.startsWith('`')) return codeSpanEnd(text, start) ?? start + match.length;
  return start + match.length;
}
