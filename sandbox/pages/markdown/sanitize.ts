import { type OpenToken, type Token, voidTags } from './tokens';

const TAGS = new Set(
  (
    'a abbr b blockquote br code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li ' +
    'ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var'
  ).split(' '),
);
const WITH_CONTENT = new Set([
  'script',
  'style',
  'iframe',
  'noscript',
  'object',
  'svg',
  'textarea',
  'title',
  'template',
]);
const ATTRIBUTES = new Set(
  'abbr align alt colspan data-escaped-char data-footnote-backref data-footnote-ref data-footnotes data-math-style data-sourcepos dir height href id open rowspan src start title width'.split(
    ' ',
  ),
);
const SAFE_CLASS = /^(?:language-[\w-]+|markdown-alert(?:-\w+)?|footnotes?|footnote-\w+)$/;
const UNSAFE_URL = /^\s*(?:javascript|vbscript|data):/i;

/**
 * Keeps what GitLab's allow-list keeps and closes what a person left open, so that nothing typed into a
 * description reaches beyond it. `data-sourcepos` is allowed on everything.
 */
export function sanitize(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  const open: string[] = [];
  for (const token of withoutActiveContent(tokens)) {
    if (token.type === 'text' || token.type === 'markup') kept.push(token);
    else if (!TAGS.has(token.name)) continue;
    else if (token.type === 'open') {
      kept.push(cleaned(token));
      if (!voidTags.has(token.name)) open.push(token.name);
    } else kept.push(...closeUpTo(open, token.name));
  }
  return [...kept, ...open.reverse().map((name): Token => ({ type: 'close', name }))];
}

function withoutActiveContent(tokens: readonly Token[]): Token[] {
  let inside: string | null = null;
  return tokens.filter((token) => {
    if (inside) {
      if (token.type === 'close' && token.name === inside) inside = null;
      return false;
    }
    if (token.type !== 'open' || !WITH_CONTENT.has(token.name)) return true;
    inside = token.name;
    return false;
  });
}

function closeUpTo(open: string[], name: string): Token[] {
  const at = open.lastIndexOf(name);
  if (at < 0) return [];
  return open
    .splice(at)
    .reverse()
    .map((closed): Token => ({ type: 'close', name: closed }));
}

function cleaned({ name, attrs }: OpenToken): OpenToken {
  const kept = new Map([...attrs].filter(([key, value]) => isSafe(key, value)));
  const classes = (attrs.get('class') ?? '').split(' ').filter((one) => SAFE_CLASS.test(one));
  if (classes.length > 0) kept.set('class', classes.join(' '));
  return { type: 'open', name, attrs: kept };
}

function isSafe(key: string, value: string): boolean {
  if (key === 'href' || key === 'src') return !UNSAFE_URL.test(value);
  return ATTRIBUTES.has(key);
}
