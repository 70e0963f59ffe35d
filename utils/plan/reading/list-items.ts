import type { ChecklistState } from '../document';
import { type Block, isKind, type ListMarker } from '../markdown/block';
import type { BlockTree } from '../markdown/scan-blocks';

/** The text of a list item's first paragraph, its lines joined by a space. */
interface ItemText {
  readonly text: string;
  /** Turns an offset in the text into one in the document. */
  readonly toSource: (offset: number) => number;
}

/** The box of a task item. */
interface TaskBox {
  readonly state: ChecklistState;
  /** Offset in the document of the character in the box. */
  readonly at: number;
}

export interface ListItem {
  /** 0-based; the last one includes nested lines. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Offsets in the document around the marker. */
  readonly markerStart: number;
  readonly markerEnd: number;
  /** Offset in the document of what follows the marker and its white space. */
  readonly contentStart: number;
  /** Columns its further lines are indented by. */
  readonly width: number;
  /** Its first paragraph, without the box of a task; null when it begins with something else. */
  readonly body: ItemText | null;
  /** 0-based last line of that paragraph. */
  readonly bodyLastLine: number;
  readonly task: TaskBox | null;
}

export interface List {
  readonly marker: ListMarker;
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}

/** The lists that stand directly under some blocks. */
export function listsIn(tree: BlockTree, blocks: readonly Block[]): List[] {
  return blocks.flatMap((block) => {
    if (!isKind(block, 'list')) return [];
    const { marker, tight } = block.data;
    return { marker, tight, items: block.children.flatMap((item) => readItem(tree, item) ?? []) };
  });
}

/** Every item of every list under some blocks, at any depth, in quotes too: as GitLab counts tasks. */
export function itemsIn(tree: BlockTree, blocks: readonly Block[]): ListItem[] {
  return blocks.flatMap((block) => [...(readItem(tree, block) ?? []), ...itemsIn(tree, block.children)]);
}

const box = /^\[([\sxX~])\](?=\s+\S)/;
const states: Readonly<Record<string, ChecklistState>> = { x: 'done', X: 'done', '~': 'inapplicable' };

function readItem(tree: BlockTree, block: Block): [ListItem] | null {
  if (!isKind(block, 'item')) return null;
  const { markerStart, markerEnd, contentStart, width } = block.data;
  const { firstLine, lastLine } = block;
  const whole = itemText(tree, block.children[0]);
  const bodyLastLine = whole === null ? firstLine : (block.children[0]?.lastLine ?? firstLine);
  const found = box.exec(whole?.text ?? '');
  const place = { firstLine, lastLine, markerStart, markerEnd, contentStart, width, bodyLastLine };
  if (whole === null || found === null) return [{ ...place, body: whole, task: null }];
  const task = { state: states[found[1] ?? ''] ?? 'open', at: whole.toSource(1) };
  return [{ ...place, body: from(whole, found[0].length + 1), task }];
}

function from({ text, toSource }: ItemText, start: number): ItemText {
  const skipped = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
  return { text: text.slice(skipped), toSource: (offset) => toSource(offset + skipped) };
}

function itemText(tree: BlockTree, block: Block | undefined): ItemText | null {
  if (!isKind(block, 'paragraph')) return null;
  const lines = block.content.map(({ start, end }) => {
    const written = tree.text.slice(start, end);
    const text = written.trim();
    return { text, start: start + written.indexOf(text) };
  });
  return { text: lines.map(({ text }) => text).join(' '), toSource: (offset) => sourceOffset(lines, offset) };
}

function sourceOffset(lines: readonly { text: string; start: number }[], offset: number): number {
  let left = offset;
  for (const { text, start } of lines) {
    if (left <= text.length) return start + left;
    left -= text.length + 1;
  }
  const last = lines.at(-1);
  return last === undefined ? 0 : last.start + last.text.length;
}
