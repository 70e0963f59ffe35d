import type { Token } from './tokens';

const KNOWN: Record<string, string> = {
  calendar_spiral: '🗓',
  car: '🚗',
  white_check_mark: '✅',
  warning: '⚠',
  rocket: '🚀',
  scales: '⚖️',
  tada: '🎉',
  thumbsup: '👍',
  thumbsdown: '👎',
};
const CODE_OR_CHAR = new RegExp(`:(\\w+):|(${Object.values(KNOWN).join('|')})`, 'gu');

/** An emoji as GitLab writes it: its own element, so that a missing font can be helped with a picture. */
export function emoji(name: string): string | null {
  const char = KNOWN[name];
  return char
    ? `<gl-emoji title="${name}" data-name="${name}" data-unicode-version="6.0">${char}</gl-emoji>`
    : null;
}

/** Turns the emoji codes and characters planning issues use into `gl-emoji`, outside code. */
export function renderEmoji(tokens: readonly Token[]): Token[] {
  let code = 0;
  return tokens.map((token): Token => {
    if (token.type === 'open' || token.type === 'close') {
      if (token.name === 'code' || token.name === 'pre') code += token.type === 'open' ? 1 : -1;
      return token;
    }
    if (code > 0 || token.type === 'markup') return token;
    return { type: 'markup', html: token.html.replace(CODE_OR_CHAR, replaced) };
  });
}

function replaced(whole: string, name: string | undefined, char: string | undefined): string {
  return emoji(name ?? Object.keys(KNOWN).find((key) => KNOWN[key] === char) ?? '') ?? whole;
}
