import { closingIndex, type OpenToken, type Token } from './tokens';

const BOX = /^\[([ xX~])\](?=\s)/;

/** Gives list items that start with `[ ]`, `[x]` or `[~]` GitLab's checkbox; ticking is the page script's work. */
export function renderTaskItems(tokens: readonly Token[], source: string): Token[] {
  const result = tokens.map(
    (token): Token => (token.type === 'open' ? { ...token, attrs: new Map(token.attrs) } : token),
  );
  const lines = source.split('\n');
  const lists: OpenToken[] = [];
  for (let at = 0; at < result.length; at += 1) {
    const token = result[at];
    if (!token) continue;
    if (isList(token) && token.type === 'open') lists.push(token);
    if (isList(token) && token.type === 'close') lists.pop();
    if (token.type !== 'open' || token.name !== 'li') continue;
    const place = firstText(result, at);
    const text = result[place];
    const box = text?.type === 'text' && BOX.exec(text.html)?.[1];
    if (!box) continue;
    addClass(token, 'task-list-item');
    const list = lists.at(-1);
    if (list && !list.attrs.get('class')?.includes('task-list')) addClass(list, 'task-list');
    if (box === '~') addClass(token, 'inapplicable');
    const rest: Token = { type: 'text', html: text.html.slice(box === '~' ? 4 : 3) };
    result.splice(
      place,
      1,
      { type: 'markup', html: checkbox(token, box, lines) },
      ...(box === '~' ? struck(rest) : [rest]),
    );
  }
  return result;
}

function isList(token: Token): boolean {
  return (token.type === 'open' || token.type === 'close') && (token.name === 'ul' || token.name === 'ol');
}

/** Place of the text an item starts with, directly or in its first paragraph; -1 when it starts otherwise. */
function firstText(tokens: readonly Token[], at: number): number {
  const end = closingIndex(tokens, at);
  for (let place = at + 1; place < end; place += 1) {
    const token = tokens[place];
    if (token?.type === 'text' && token.html.trim() !== '') return place;
    if (token?.type === 'open' && token.name !== 'p') return -1;
  }
  return -1;
}

function struck(rest: Token): Token[] {
  const attrs = new Map([['class', 'inapplicable']]);
  return [
    { type: 'markup', html: ' ' },
    { type: 'open', name: 's', attrs },
    rest,
    { type: 'close', name: 's' },
  ];
}

function addClass(token: OpenToken, name: string): void {
  const old = token.attrs.get('class');
  token.attrs.set('class', old ? `${old} ${name}` : name);
}

function checkbox(item: OpenToken, box: string, lines: string[]): string {
  const line = Number(item.attrs.get('data-sourcepos')?.split(':')[0] ?? 0);
  const column = (lines[line - 1] ?? '').search(/\[[ xX~]\]/) + 2;
  const state = box === '~' ? ' data-inapplicable' : box === ' ' ? '' : ' checked';
  return `<input type="checkbox" class="task-list-item-checkbox" data-checkbox-sourcepos="${line}:${column}-${line}:${column}" disabled${state}>`;
}
