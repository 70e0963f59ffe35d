import type { FoundReference } from '../find-references';
import { decodeText, encodeListText } from '../markdown/cell-text';

/** A part of an item's text, by offsets in it. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** What an item that names an issue says: `REF: reason (@added-by)`, or `REF (@added-by): reason`. */
export interface ItemParts {
  readonly issue: Part;
  readonly reason: Part;
  /** The name alone, without what stands around it; null when there is none. */
  readonly addedBy: Part | null;
}

const nameBeforeReason = /^\s*\((@[\w./-]+)\)/;
const separator = /^(?:\s*:(?![\w+-]+:)\s*|\s+-{1,3}\s*|-{1,3}\s+|\s*[–—]\s*|\s+)/;
const nameAfterReason = /(?<!\S)\((?:(@[\w./-]+)|added by ((?:[^()\\]|\\.)*))\)$/i;

/** Splits an item's text around its first reference; without a reference all of it is the reason. */
export function itemParts(text: string, reference: FoundReference | undefined): ItemParts {
  if (reference === undefined) {
    return { issue: { start: 0, end: 0 }, reason: { start: 0, end: text.trimEnd().length }, addedBy: null };
  }
  const { start, end } = insideMarkup(text, reference.end);
  const issueEnd = Math.min(withMarkup(text, reference).end, end);
  const early = nameBeforeReason.exec(text.slice(issueEnd, end));
  const earlyEnd = issueEnd + (early?.[0].length ?? 0);
  const reasonStart = earlyEnd + (separator.exec(text.slice(earlyEnd, end))?.[0].length ?? 0);
  const rest = text.slice(reasonStart, end);
  const late = early === null ? nameAfterReason.exec(rest) : null;
  const reasonEnd = reasonStart + rest.slice(0, late?.index).trimEnd().length;
  return {
    issue: { start, end: issueEnd },
    reason: { start: reasonStart, end: reasonEnd },
    addedBy: nameBefore(early?.[1], earlyEnd) ?? nameBefore(late?.[1] ?? late?.[2], end),
  };
}

/** The name whose closing parenthesis ends at `end`. */
function nameBefore(name: string | undefined, end: number): Part | null {
  return name === undefined ? null : { start: end - 1 - name.length, end: end - 1 };
}

const wrapped = /^(~~|\*\*|__|\*|_)(?=\S)([\s\S]*\S)\1$/;

/** The text without markup that is around all of it, unless that is only around what ends at `referenceEnd`. */
function insideMarkup(text: string, referenceEnd: number): Part {
  const end = text.trimEnd().length;
  const [, mark = '', inner = ''] = wrapped.exec(text.slice(0, end)) ?? [];
  const whole = inner.includes(mark) || referenceEnd >= end - mark.length;
  return whole ? { start: 0, end } : { start: mark.length, end: end - mark.length };
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>' };

/** A reference together with the markup or brackets right around it. */
export function withMarkup(text: string, { start, end }: Part): Part {
  const opened = /[*_~([<]+$/.exec(text.slice(0, start))?.[0] ?? '';
  const mirrored = [...opened].reverse().map((mark) => closing[mark] ?? mark);
  let length = 0;
  while (length < mirrored.length && text[end + length] === mirrored[length]) length++;
  return { start: start - length, end: end + length };
}

/** A reason as source: what at its end would be read as who added the item is escaped. */
export function encodeReason(text: string): string {
  const source = encodeListText(text);
  const [stem, slashes] = stemOf(source);
  return nameAfterReason.test(`${stem})`) ? `${stem}${slashes}${slashes}\\)` : source;
}

/** Source that stands elsewhere as a reason: kept as it is unless it would be read as something else here. */
export function reasonFromSource(source: string): string {
  const text = decodeText(source);
  const [stem] = stemOf(source);
  return text.includes('\n') || nameAfterReason.test(`${stem})`) ? encodeReason(text) : source;
}

export function decodeReason(source: string): string {
  const [stem, slashes] = stemOf(source);
  const escaped = slashes.length % 2 === 1 && nameAfterReason.test(`${stem})`);
  return decodeText(escaped ? `${stem}${half(slashes)})` : source);
}

/** The text without the `)` at its end, and the backslashes right before that. */
function stemOf(source: string): [stem: string, slashes: string] {
  const [, slashes] = /(?<!\\)(\\*)\)$/.exec(source) ?? [];
  return slashes === undefined ? ['', ''] : [source.slice(0, -1 - slashes.length), slashes];
}

/** Who added an item, as what stands behind its reason: `(@user)`, in words when that would not be read back. */
export function encodeAddedBy(text: string): string {
  const source = encodeListText(text);
  if (/^@[\w./-]+$/.test(source)) return `(${source})`;
  const escaped = source.replace(/(?<!\\)(\\*)([()])/g, '$1$1\\$2').replace(/(?<!\\)\\+$/, '$&$&');
  return `(added by ${escaped})`;
}

export function decodeAddedBy(source: string): string {
  const open = source.replace(/(?<!\\)\\+$/, half);
  return decodeText(
    open.replace(/(?<!\\)(\\*)([()])/g, (_, slashes: string, mark: string) => half(slashes) + mark),
  );
}

function half(slashes: string): string {
  return slashes.slice(0, Math.floor(slashes.length / 2));
}
