import { escapeHtml } from '../html';
import { closingIndex, type Token, textOf } from './tokens';

const HEADING = /^h[1-6]$/;
const DIRECTED = /^(?:p|h[1-6]|ul|ol|blockquote|table)$/;

/** Adds the anchor GitLab puts into headings and `dir="auto"` on blocks. */
export function decorateBlocks(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  const anchors = new Map<number, string>();
  const used = new Map<string, number>();
  tokens.forEach((token, at) => {
    const anchor = anchors.get(at);
    if (anchor) result.push({ type: 'markup', html: anchor });
    if (token.type === 'open' && DIRECTED.test(token.name)) token.attrs.set('dir', 'auto');
    if (token.type === 'open' && HEADING.test(token.name)) {
      const end = closingIndex(tokens, at);
      const text = textOf(tokens.slice(at, end));
      const slug = unique(slugOf(text), used);
      token.attrs.set('id', `user-content-${slug}`);
      anchors.set(end, anchorOf(slug, text));
    }
    result.push(token);
  });
  return result;
}

function anchorOf(slug: string, text: string): string {
  const label = escapeHtml(`Link to heading '${text.trim()}'`);
  return `<a href="#${escapeHtml(slug)}" aria-label="${label}" data-heading-content="${escapeHtml(text.trim())}" class="anchor"></a>`;
}

function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function unique(slug: string, used: Map<string, number>): string {
  const count = used.get(slug) ?? 0;
  used.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}
