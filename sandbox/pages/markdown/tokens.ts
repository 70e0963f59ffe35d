import { attributes, unescapeHtml } from '../html';

export type Token =
  /** Text as the engine wrote it: escaped, still to be looked through for references. */
  | { type: 'text'; html: string }
  /** Finished markup of a filter, left alone by the filters after it. */
  | { type: 'markup'; html: string }
  | { type: 'open'; name: string; attrs: Map<string, string> }
  | { type: 'close'; name: string };
export type OpenToken = Extract<Token, { type: 'open' }>;

const PIECE =
  /<!--[\s\S]*?(?:-->|$)|<\/([a-z][\w-]*)\s*>|<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Tags that never have content. */
export const voidTags = new Set(['br', 'hr', 'img', 'input']);

/** Splits HTML into tags and text. Comments vanish; what only looks like a tag is text. */
export function tokenize(html: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const text = (to: number) => {
    if (to > end) tokens.push({ type: 'text', html: html.slice(end, to).replaceAll('<', '&lt;') });
  };
  for (const match of html.matchAll(PIECE)) {
    text(match.index);
    end = match.index + match[0].length;
    if (match[1]) tokens.push({ type: 'close', name: match[1].toLowerCase() });
    if (match[2])
      tokens.push({ type: 'open', name: match[2].toLowerCase(), attrs: readAttributes(match[3] ?? '') });
  }
  text(html.length);
  return tokens;
}

/** Writes tokens back as HTML. */
export function serialize(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'text' || token.type === 'markup') return token.html;
      if (token.type === 'close') return `</${token.name}>`;
      return `<${token.name}${attributes(Object.fromEntries(token.attrs))}>`;
    })
    .join('');
}

/** Where the element opened at `index` closes; the last token's place when it never does. */
export function closingIndex(tokens: readonly Token[], index: number): number {
  const opened = tokens[index];
  if (opened?.type !== 'open') return index;
  let depth = 0;
  for (let at = index; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type === 'open' && token.name === opened.name) depth += 1;
    if (token?.type === 'close' && token.name === opened.name) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

/** The text inside an element, without its tags. */
export function textOf(tokens: readonly Token[]): string {
  return unescapeHtml(tokens.map((token) => (token.type === 'text' ? token.html : '')).join(''));
}

function readAttributes(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(ATTRIBUTE)].map((match) => [
      (match[1] ?? '').toLowerCase(),
      unescapeHtml(match[2] ?? match[3] ?? match[4] ?? ''),
    ]),
  );
}
