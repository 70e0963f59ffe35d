import { LineCursor } from '../markdown/line-cursor';
import { isBlankLine } from '../markdown/lines';
import type { BlockTree } from '../markdown/scan-blocks';
import { withMarkup } from '../reading/item-parts';
import type { ListItem } from '../reading/list-items';
import { rowReferences } from '../reading/row-references';
import type { RowList } from '../reading/rows';
import type { ReferenceContext } from '../reference';

/** The text of a list row from the sources of its parts: `REF: reason (@added-by)`. */
export function itemText(issue: string, reason: string, addedBy: string): string {
  // In brackets and right before a colon it could define a link.
  const separator = issue.startsWith('[') ? ' - ' : ': ';
  return [issue, reason && `${separator}${reason}`, addedBy && ` ${addedBy}`].join('');
}

/** Splits the source of an issue text into its reference, which is all a list row has room for, and the words around it. */
export function splitIssue(source: string, context?: ReferenceContext): { reference: string; words: string } {
  const [found] = rowReferences(source, context);
  if (found === undefined) return { reference: source, words: '' };
  const { start, end } = withMarkup(source, found);
  const words = [source.slice(0, start), source.slice(end)].map((part) => part.trim());
  const reference = source.slice(start, end);
  return { reference, words: words.filter((part) => /[\p{L}\p{N}]/u.test(part)).join(' ') };
}

/** Where a new item goes and how it is marked. */
export interface ItemPlace {
  /** 0-based line. */
  readonly at: number;
  /** Indent, marker and white space. */
  readonly lead: string;
  /** The box of a task, where every item has one. */
  readonly box: string;
  /** Blank lines before and after it, as between the other items. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

/** The place of a new item: before another, else after the last one. */
export function placeInList(tree: BlockTree, list: RowList, before: ListItem | null): ItemPlace | null {
  const neighbour = before ?? list.items.at(-1);
  if (neighbour === undefined) return null;
  const spaced = isSpaced(tree, list, list.items.indexOf(neighbour));
  const marker = before === null ? markerAfter(tree, list) : markerOf(tree, neighbour);
  return {
    at: before === null ? neighbour.lastLine + 1 : neighbour.firstLine,
    lead: `${indentOf(tree, neighbour)}${marker}${paddingOf(tree, neighbour)}`,
    box: list.items.every(({ task }) => task !== null) ? '[ ] ' : '',
    blankBefore: spaced && before === null,
    blankAfter: spaced && before !== null,
  };
}

/** Ways to put an item's lines at its place: with the blank lines around it, and one more if what follows would join it. */
export function placedAt({ blankBefore, blankAfter }: ItemPlace, lines: readonly string[]): string[][] {
  const placed = [...(blankBefore ? [''] : []), ...lines, ...(blankAfter ? [''] : [])];
  return [placed, [...placed, '']];
}

/** An item of another list as it is written at its new place: its own marker goes, nested lines keep their depth. */
export function movedItem({ text, lines }: BlockTree, item: ListItem, { lead, box }: ItemPlace): string[] {
  const [first, ...nested] = lines.slice(item.firstLine, item.lastLine + 1);
  const own = text.slice(item.contentStart, first?.end);
  const width = new LineCursor(lead.replace(/\S/g, ' ')).indent;
  return [
    `${lead}${item.task === null ? box : ''}${own}`,
    ...nested.map(({ start, end }) => indented(text.slice(start, end), item.width, width)),
  ];
}

function indented(line: string, from: number, to: number): string {
  const cursor = new LineCursor(line);
  if (cursor.blank || cursor.indent < from) return line;
  return ' '.repeat(cursor.indent - from + to) + cursor.rest;
}

/** The lines an item takes with the blank lines that part it from the one before, else from the one after. */
export function takenLines(
  { text, lines }: BlockTree,
  list: RowList,
  item: ListItem,
): { at: number; remove: number } {
  const isBlank = (line: number) => isBlankLine(text, lines[line]);
  const index = list.items.indexOf(item);
  let first = item.firstLine;
  let last = item.lastLine;
  if (index > 0) while (isBlank(first - 1)) first--;
  else if (index < list.items.length - 1) while (isBlank(last + 1)) last++;
  return { at: first, remove: last - first + 1 };
}

/** Whether blank lines part an item from the one before it, or the first item from the one after. */
function isSpaced({ text, lines }: BlockTree, { items }: RowList, index: number): boolean {
  const second = items[Math.max(1, index)];
  return second !== undefined && isBlankLine(text, lines[second.firstLine - 1]);
}

function indentOf({ text, lines }: BlockTree, { firstLine, markerStart }: ListItem): string {
  return text.slice(lines[firstLine]?.start, markerStart).replace(/[^ \t]/g, '');
}

function markerOf({ text }: BlockTree, { markerStart, markerEnd }: ListItem): string {
  return text.slice(markerStart, markerEnd);
}

/** The marker after the last one: a number goes up, unless all items have the same. */
function markerAfter(tree: BlockTree, { items }: RowList): string {
  const [previous, last = previous] = items.slice(-2).map((item) => markerOf(tree, item));
  const marker = last ?? '-';
  const number = Number.parseInt(marker, 10);
  const repeats = items.length > 1 && previous === last;
  if (Number.isNaN(number) || repeats || number >= 999_999_999) return marker;
  return `${number + 1}${marker.slice(-1)}`;
}

function paddingOf({ text }: BlockTree, { markerEnd, contentStart, body }: ListItem): string {
  return (body !== null && text.slice(markerEnd, contentStart)) || ' ';
}
