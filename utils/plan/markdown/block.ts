/** What a list's items have in common: another character starts another list. */
export interface ListMarker {
  readonly type: 'bullet' | 'ordered';
  /** `-`, `*`, `+`, or what follows an ordered item's number: `.` or `)`. */
  readonly character: string;
}

export interface Fence {
  readonly character: string;
  readonly length: number;
  readonly indent: number;
  /** What stands after the opening fence, trimmed. */
  readonly info: string;
}

interface QuoteFence {
  readonly length: number;
  readonly indent: number;
}

/** What a block is, and what belongs to that kind only. */
export type BlockData =
  | { kind: 'document' }
  /** `fence` is null for a quote marked line by line; a fenced one (`>>>`) reaches to its closing fence. */
  | { kind: 'quote'; fence: QuoteFence | null; closed: boolean }
  | { kind: 'footnote' }
  | { kind: 'list'; marker: ListMarker; tight: boolean }
  /** `width`: columns a line must be indented to be in the item; `marker`: where on the first line its marker stands. */
  | { kind: 'item'; width: number; markerStart: number; markerEnd: number; contentStart: number }
  | { kind: 'description-list' }
  | { kind: 'description-item'; width: number }
  | { kind: 'description-term' }
  | { kind: 'description-details' }
  | { kind: 'paragraph'; notTable: boolean }
  | { kind: 'heading'; level: number; setext: boolean }
  | { kind: 'break' }
  /** `fence` is null for indented code. */
  | { kind: 'code'; fence: Fence | null; closed: boolean }
  /** `end`: what closes the block; null when a blank line does. */
  | { kind: 'html'; end: RegExp | null; closed: boolean }
  /** `missing`: cells its rows lack, which GitLab fills up to a limit. */
  | { kind: 'table'; columns: number; missing: number }
  | { kind: 'row' };

export type BlockKind = BlockData['kind'];

/** A line's part that belongs to a leaf block. */
export interface ContentLine {
  /** 0-based. */
  readonly line: number;
  /** Offset in the document, after the marks of containers and the white space before the text. */
  readonly start: number;
  readonly end: number;
}

/** A block of a document. Mutable while it is scanned, not to be changed afterwards. */
export interface Block {
  data: BlockData;
  parent: Block | null;
  children: Block[];
  /** 0-based. */
  readonly firstLine: number;
  /** 0-based; trailing blank lines left out. */
  lastLine: number;
  content: ContentLine[];
  open: boolean;
  lastLineBlank: boolean;
}

/** A block of one kind. */
export type BlockOf<K extends BlockKind> = Block & { data: Extract<BlockData, { kind: K }> };

export function isKind<K extends BlockKind>(block: Block | null | undefined, kind: K): block is BlockOf<K> {
  return block?.data.kind === kind;
}

/** Whether a block may stand directly in another. */
export function canContain(parent: BlockKind, child: BlockKind): boolean {
  switch (parent) {
    case 'document':
    case 'quote':
    case 'footnote':
    case 'item':
    case 'description-term':
    case 'description-details':
      return child !== 'item';
    case 'list':
      return child === 'item';
    case 'description-list':
      return child === 'description-item';
    case 'description-item':
      return child === 'description-term' || child === 'description-details';
    case 'table':
      return child === 'row';
    default:
      return false;
  }
}

/** A new, open block. */
export function newBlock(data: BlockData, parent: Block | null, firstLine: number): Block {
  const lines = { firstLine, lastLine: firstLine };
  return { data, parent, children: [], ...lines, content: [], open: true, lastLineBlank: false };
}
