/**
 * What a panel showed when it was last drawn, as plain data: it stands in the panel's place until the panel is wanted,
 * because drawing it again costs a page twenty times less than the panel itself.
 */
export interface Still {
  /** The panels' style sheet. */
  readonly css: string;
  readonly plan: StillElement;
  readonly form: StillElement;
  readonly words: StillWords;
  /** Rows and headings of the description that marks stand beside. */
  readonly places: readonly StillPlace[];
}

/** What a still may come to say by itself, in its language. */
export interface StillWords {
  /** BCP 47. */
  readonly language: string;
  /** When the plan was read; `{at}` stands for when that was. */
  readonly readAt: string;
  /** That the panels cannot come any more. */
  readonly gone: string;
}

export interface StillElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (StillElement | string)[];
}

/** A row or heading of the rendered description. */
export interface StillPlace {
  /** 1-based line of the source, by which its mark names it. */
  readonly line: number;
  /** Its `data-sourcepos`. */
  readonly sourcepos: string;
  /** What it says. */
  readonly words: string;
}

/** Deepest nesting, most elements, longest text and style of a still; a plan of 500 rows has fewer. */
const most = { depth: 40, elements: 20_000, text: 20_000, css: 100_000, places: 5_000 };

/** Whether something that was stored or sent is a still, and nothing else. */
export function isStill(raw: unknown): raw is Still {
  if (!isRecord(raw) || !Array.isArray(raw.places)) return false;
  const count = { elements: 0 };
  return (
    isHarmlessCss(raw.css) &&
    areWords(raw.words) &&
    [raw.plan, raw.form].every((panel) => isElement(panel, 0, count)) &&
    raw.places.length <= most.places &&
    raw.places.every(isPlace)
  );
}

function isHarmlessCss(raw: unknown): boolean {
  return isText(raw, most.css) && !/url\(|src\(|image-set|@import|@font-face|\\/i.test(raw);
}

function isElement(raw: unknown, depth: number, count: { elements: number }): raw is StillElement {
  count.elements += 1;
  if (depth > most.depth || count.elements > most.elements) return false;
  if (!isRecord(raw) || typeof raw.tag !== 'string') return false;
  if (!isRecord(raw.attributes) || !Array.isArray(raw.children)) return false;
  if (!Object.values(raw.attributes).every((value) => isText(value, most.text))) return false;
  return raw.children.every((child) => isText(child, most.text) || isElement(child, depth + 1, count));
}

function areWords(raw: unknown): raw is StillWords {
  return isRecord(raw) && [raw.language, raw.readAt, raw.gone].every((text) => isText(text, most.text));
}

function isPlace(raw: unknown): raw is StillPlace {
  if (!isRecord(raw) || typeof raw.line !== 'number') return false;
  return isText(raw.sourcepos, most.text) && isText(raw.words, most.text);
}

function isText(raw: unknown, longest: number): raw is string {
  return typeof raw === 'string' && raw.length <= longest;
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null;
}
