const noise = [/<[^<>]*>/g, /\{#[^{}]*\}/g, /:[\w+-]+:/g];
const link = /!?\[([^[\]]*)\]\([^()]*\)/g;
const numbered = /^\s*%?"?v?\d+(?:\.\d+)*"?[\s.):–—-]+(?=\S)/i;
const aside = /[([{:–—|/,;&]|\s-+\s|\sand\s/i;
const version = /(?<![\w.])%?"?v?\d+(?:\.\d+)*"?(?![\w.]*\w)/gi;
/** What makes a character before it an emoji or a keycap: marks to Unicode, but of no letter. */
const emojiStyle = /[\p{Variation_Selector}\p{Me}]/gu;

/**
 * How well a heading or column header fits a list of accepted names: 0 for the first name, then the others in order,
 * then in the same order what is a name with something beside it (`Parking Lot (old)`, `19.8: Milestone Work`). Null when
 * it is none of them. Case, markup, emoji, anchors and punctuation do not count.
 */
export function rankAmong(text: string, accepted: readonly string[]): number | null {
  const plain = plainText(text);
  const names = accepted.map(lettersOf);
  const exact = names.indexOf(lettersOf(plain));
  if (exact >= 0 && names[exact] !== '') return exact;
  const beside = names.indexOf(lettersOf(withoutAside(plain)));
  return beside >= 0 && names[beside] !== '' ? accepted.length + beside : null;
}

function plainText(text: string): string {
  return noise.reduce((rest, pattern) => rest.replace(pattern, ' '), text.replace(link, '$1'));
}

function withoutAside(text: string): string {
  const [main = ''] = text.replace(numbered, '').trim().split(aside);
  return main.replace(version, ' ').replace(/\sfor\s*$/i, '');
}

/** Letters and digits in lower case, one space between words. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(emojiStyle, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
