import type { Fence, ListMarker } from './block';

/** What can start a block, as CommonMark and GitLab's engine read a line from its first text on. */

const atxHeading = /^(#{1,6})(?:[ \t]+|$)/;

/** The level of an ATX heading and how many characters stand before its text. */
export function atxHeadingStart(rest: string): { level: number; length: number } | null {
  const match = atxHeading.exec(rest);
  return match === null ? null : { level: match[1]?.length ?? 0, length: match[0].length };
}

const fenceOpening = /^(?:(`{3,})([^`]*)|(~{3,})([\s\S]*))$/;

export function fenceStart(rest: string, indent: number): Fence | null {
  const match = fenceOpening.exec(rest);
  const marks = match?.[1] ?? match?.[3];
  if (marks === undefined) return null;
  return {
    character: marks.charAt(0),
    length: marks.length,
    indent,
    info: (match?.[2] ?? match?.[4] ?? '').trim(),
  };
}

const fenceClosing = /^(`{3,}|~{3,})[ \t]*$/;

export function closesFence(rest: string, fence: Fence): boolean {
  const marks = fenceClosing.exec(rest)?.[1] ?? '';
  return marks.startsWith(fence.character) && marks.length >= fence.length;
}

const blockTag =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const space = '[ \\t\\v\\f]';
const spaceOrEnd = '[ \\t\\v\\f\\n]';
const attribute = `${space}+[a-z_:][\\w:.-]*(?:${space}*=${space}*(?:[^ \\t\\v\\f"'=<>\`]+|'[^']*'|"[^"]*"))?`;

const htmlStarts: readonly { start: RegExp; end: RegExp | null }[] = [
  { start: /^<(?:script|pre|textarea|style)(?:[ \t\v\f\n]|>)/i, end: /<\/(?:script|pre|textarea|style)>/i },
  { start: /^<!--/, end: /-->/ },
  { start: /^<\?/, end: /\?>/ },
  { start: /^<![a-z]/i, end: />/ },
  { start: /^<!\[CDATA\[/i, end: /\]\]>/ },
  { start: new RegExp(`^</?(?:${blockTag})(?:${spaceOrEnd}|/?>)`, 'i'), end: null },
];
const loneTag = new RegExp(
  `^<(?:[a-z][a-z\\d-]*(?:${attribute})*${space}*/?|/[a-z][a-z\\d-]*${space}*)>${spaceOrEnd}*$`,
  'i',
);

/** What ends the HTML block that starts here, null when a blank line does. No result when none starts. `rest` ends with its `\n`, if any. */
export function htmlStart(rest: string, inParagraph: boolean): { end: RegExp | null } | null {
  if (!rest.startsWith('<')) return null;
  const found = htmlStarts.find(({ start }) => start.test(rest));
  if (found !== undefined) return { end: found.end };
  return !inParagraph && loneTag.test(rest) ? { end: null } : null;
}

const underline = /^(?:=+|-+)[ \t]*$/;

/** The level an underline gives to the paragraph above it; null when the line is none. */
export function setextLevel(rest: string): 1 | 2 | null {
  if (!underline.test(rest)) return null;
  return rest.startsWith('=') ? 1 : 2;
}

const thematicBreak = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

export function isThematicBreak(rest: string): boolean {
  return thematicBreak.test(rest);
}

const footnote = /^\[\^[^\] \t]+\]:[ \t]*/;

/** How many characters a footnote definition's mark takes; 0 when there is none. */
export function footnoteStart(rest: string): number {
  return footnote.exec(rest)?.[0].length ?? 0;
}

const details = /^[:~][ \t]+/;

/** How many characters the mark of a description takes; 0 when there is none. */
export function descriptionStart(rest: string): number {
  return details.exec(rest)?.[0].length ?? 0;
}

const alert = /^(?:>|>{3,}) \[!(?:note|tip|important|warning|caution)\]/i;

/** An alert's first line is its title: no block starts in it. */
export function isAlertStart(rest: string): boolean {
  return alert.test(rest);
}

const quoteFence = /^(>{3,})[ \t]*$/;

/** How many marks a line has that is nothing but the fence of a quote (GitLab's `>>>`); 0 when it is none. */
export function quoteFenceLength(rest: string): number {
  return quoteFence.exec(rest)?.[1]?.length ?? 0;
}

const listItem = /^(?:([-+*])|(\d{1,9})([.)]))(?=[ \t\f]|$)/;

/** The marker of a list item. In a paragraph only an item that is not empty, and not numbered other than 1, starts a list. */
export function listItemStart(
  rest: string,
  inParagraph: boolean,
): { marker: ListMarker; length: number } | null {
  const match = listItem.exec(rest);
  if (match === null) return null;
  const [mark, bullet, number, delimiter] = match;
  const interrupts = (number === undefined || Number(number) === 1) && /[^ \t]/.test(rest.slice(mark.length));
  if (inParagraph && !interrupts) return null;
  return {
    marker: { type: bullet === undefined ? 'ordered' : 'bullet', character: bullet ?? delimiter ?? '' },
    length: mark.length,
  };
}
