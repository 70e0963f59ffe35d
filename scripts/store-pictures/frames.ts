import { readFileSync } from 'node:fs';

/** A picture as it is put into a page, and how wide it is there, in pixels. */
interface Inlay {
  readonly png: Buffer;
  readonly width: number;
}

interface CaptionedFrame {
  readonly title: string;
  readonly sentence: string;
  readonly theme: 'light' | 'dark';
  /** Fills what the caption leaves. */
  readonly below: Inlay;
  /** Stands over it, at its right edge; null for none. */
  readonly over: Inlay | null;
}

const src = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
const icon = () => readFileSync('public/icon/icon.svg', 'utf8');

/** A page in the product's own type and colours. */
function document(theme: 'light' | 'dark', css: string, body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${readFileSync('components/tokens.css', 'utf8')}
    :root { color-scheme: ${theme} }
    * { box-sizing: border-box; margin: 0 }
    body { overflow: hidden; background: var(--mp-background-strong); color: var(--mp-text); font-family: var(--mp-font) }
    h1 { color: var(--mp-text-heading); font-weight: var(--mp-font-weight-bold) }
    ${css}</style>${body}`;
}

/** Height of the strip with the caption, in pixels. */
export const captionHeight = 104;

/** The product at work below a strip that says what is to be seen. */
export function captionedFrame({ title, sentence, theme, below, over }: CaptionedFrame): string {
  return document(
    theme,
    `header { display: flex; align-items: center; gap: 20px; height: ${captionHeight}px; padding: 0 32px;
      border-bottom: 1px solid var(--mp-border); background: var(--mp-background) }
    header svg { flex: none; width: 48px; height: 48px }
    h1 { font-size: 26px; line-height: 32px }
    p { color: var(--mp-text-subtle); font-size: 17px; line-height: 26px }
    main { position: relative }
    main img { display: block }
    .over { position: absolute; top: 12px; right: 24px; border: 1px solid var(--mp-border-strong);
      border-radius: var(--mp-radius); box-shadow: 0 8px 32px #0505064d }`,
    `<header>${icon()}<div><h1>${title}</h1><p>${sentence}</p></div></header>
    <main><img src="${src(below.png)}" width="${below.width}">${
      over === null ? '' : `<img class="over" src="${src(over.png)}" width="${over.width}">`
    }</main>`,
  );
}

interface Tile {
  readonly name: string;
  readonly sentence: string;
  /** Height of the name's letters, in pixels. */
  readonly letters: number;
  /** The product beside the words; null for words alone. */
  readonly beside: Inlay | null;
}

/** The product's name and what it is for, as the stores show it among others. */
export function tileFrame({ name, sentence, letters, beside }: Tile): string {
  return document(
    'light',
    `body { display: flex; align-items: center; gap: ${2 * letters}px; height: 100vh; padding: 0 ${1.3 * letters}px;
      background: #efecf9 }
    svg { width: ${2 * letters}px; height: ${2 * letters}px }
    div { flex: 1 }
    h1 { margin: ${letters / 2}px 0 ${letters / 3}px; font-size: ${letters}px; line-height: 1.15; text-wrap: balance }
    p { font-size: ${0.55 * letters}px; line-height: 1.4; text-wrap: balance }
    img { flex: none; align-self: flex-start; margin-top: ${1.4 * letters}px; border: 1px solid var(--mp-border); border-bottom: 0;
      border-radius: 12px 12px 0 0; box-shadow: 0 12px 48px #05050633 }`,
    `<div>${icon()}<h1>${name}</h1><p>${sentence}</p></div>${
      beside === null ? '' : `<img src="${src(beside.png)}" width="${beside.width}">`
    }`,
  );
}
