import { type Block, type BlockData, type ContentLine, canContain, isKind, newBlock } from './block';
import {
  atxHeadingStart,
  closesFence,
  descriptionStart,
  fenceStart,
  footnoteStart,
  htmlStart,
  isAlertStart,
  isThematicBreak,
  listItemStart,
  quoteFenceLength,
  setextLevel,
} from './block-starts';
import { LineCursor } from './line-cursor';
import { isBlankLine, type Line, linesOf } from './lines';
import { definitionsLength } from './link-definitions';
import { blankCounts, isTight } from './looseness';
import { cellsOf, isDelimiterRow } from './row-cells';

const codeIndent = 4;
/** GitLab's engine opens no more lists and footnotes on one line. */
const deepestList = 100;
/** No more blocks are opened in each other, so that reading the tree never runs out of stack. */
const deepestNesting = 500;
const mostMissingCells = 500_000;

/** A markdown text with its block structure. */
export interface BlockTree {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly root: Block;
}

/**
 * The blocks of a text as GitLab's engine (comrak) sees them: CommonMark with tables, footnotes, description lists and
 * alerts; inline markup is not looked at. Total, and linear in the text's length.
 */
export function scanBlocks(text: string): BlockTree {
  const lines = linesOf(text);
  return { text, lines, root: new BlockScanner(text.replaceAll('\0', '\uFFFD'), lines).scan() };
}

/** The innermost open block that a line continues. */
interface Matched {
  readonly block: Block;
  /** How many blocks it is in. */
  readonly nesting: number;
  /** No open block is left that the line does not continue. */
  readonly all: boolean;
}

class BlockScanner {
  private readonly root = newBlock({ kind: 'document' }, null, 0);
  /** The deepest open block. */
  private tip = this.root;
  private lineNumber = 0;

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
  ) {}

  scan(): Block {
    for (this.lineNumber = 0; this.lineNumber < this.lines.length; this.lineNumber++) this.readLine();
    for (let block: Block | null = this.tip; block !== null; block = block.parent) this.close(block);
    return this.root;
  }

  private get line(): Line {
    return this.lines[this.lineNumber] ?? { start: 0, end: 0, next: 0 };
  }

  private get atEndOfText(): boolean {
    return this.line.end === this.text.length;
  }

  private readLine(): void {
    const line = this.text.slice(this.line.start, this.line.end);
    const cursor = new LineCursor(line, this.lineNumber === 0 && line.startsWith('\uFEFF') ? 1 : 0);
    const { blank } = cursor;
    const matched = this.matchOpenBlocks(cursor);
    if (matched !== null) {
      this.addText(this.openBlocks(matched, cursor), matched.block, cursor);
    }
    if (blank) return;
    for (let block: Block | null = this.tip; block !== null; block = block.parent) {
      block.lastLine = this.lineNumber;
    }
  }

  /** Walks down the open blocks as far as the line continues them; null when the line closed a fence and is used up. */
  private matchOpenBlocks(cursor: LineCursor): Matched | null {
    let block = this.root;
    for (let nesting = 0; ; nesting++) {
      const child = block.children.at(-1);
      if (!child?.open) return { block, nesting, all: true };
      if (this.closesFence(child, cursor)) return null;
      if (!this.continues(child, cursor)) return { block, nesting, all: false };
      block = child;
    }
  }

  /** Whether the line closes a block that has a fence; everything in the block is closed with it. */
  private closesFence(block: Block, cursor: LineCursor): boolean {
    if (cursor.indent >= codeIndent || !isClosing(block, cursor.rest)) return false;
    block.lastLine = this.lineNumber;
    while (this.tip !== block.parent && this.tip.parent !== null) this.tip = this.close(this.tip);
    return true;
  }

  private continues(block: Block, cursor: LineCursor): boolean {
    const { data } = block;
    switch (data.kind) {
      case 'quote':
        return continuesQuote(data.fence?.indent ?? null, cursor);
      case 'item':
      case 'description-item':
        return continuesItem(block, data.width, cursor);
      case 'code':
        return continuesCode(data.fence?.indent ?? null, cursor);
      case 'html':
        return data.end !== null || !cursor.blank;
      case 'paragraph':
        return !cursor.blank;
      case 'table':
        return cellsOf(cursor.rest).length > 0;
      case 'footnote':
        return this.continuesFootnote(cursor);
      case 'heading':
      case 'row':
        return false;
      default:
        return true;
    }
  }

  private continuesFootnote(cursor: LineCursor): boolean {
    if (cursor.indent < codeIndent) return cursor.line === '' && this.text[this.line.next - 1] === '\n';
    cursor.skipColumns(codeIndent);
    return true;
  }

  /** Opens the blocks that start on the line, inside the matched one; the innermost one takes the rest of the line. */
  private openBlocks({ block, nesting, all }: Matched, cursor: LineCursor): Block {
    let container = block;
    let maybeLazy = isKind(this.tip, 'paragraph');
    for (let depth = 1; nesting + depth < deepestNesting && !isVerbatim(container); depth++) {
      const opened =
        this.openLeafOrQuote(container, cursor, all) ??
        this.openFootnote(container, cursor, depth) ??
        this.openDescription(container, cursor) ??
        this.openItem(container, cursor, depth) ??
        this.openIndentedCode(container, cursor, maybeLazy) ??
        this.openTable(container, cursor);
      if (opened === null) return container;
      container = opened;
      if (takesText(container)) return container;
      maybeLazy = false;
    }
    return container;
  }

  private openLeafOrQuote(container: Block, cursor: LineCursor, allMatched: boolean): Block | null {
    if (cursor.indent >= codeIndent) return null;
    return (
      this.openQuote(container, cursor) ??
      this.openHeading(container, cursor) ??
      this.openFence(container, cursor) ??
      this.openHtml(container, cursor) ??
      this.underline(container, cursor) ??
      this.openBreak(container, cursor, allMatched)
    );
  }

  private openQuote(container: Block, cursor: LineCursor): Block | null {
    const { rest } = cursor;
    if (!rest.startsWith('>')) return null;
    const isAlert = isAlertStart(rest);
    const length = isAlert ? rest.indexOf(' ') : quoteFenceLength(rest);
    const fence = length < 3 ? null : { length, indent: cursor.firstText - cursor.offset };
    cursor.moveTo(isAlert || fence !== null ? cursor.line.length : cursor.firstText + 1);
    if (fence === null && cursor.atSpace) cursor.skipColumns(1);
    return this.add(container, { kind: 'quote', fence, closed: false });
  }

  private openHeading(container: Block, cursor: LineCursor): Block | null {
    const heading = atxHeadingStart(cursor.rest);
    if (heading === null) return null;
    cursor.moveTo(cursor.firstText + heading.length);
    return this.add(container, { kind: 'heading', level: heading.level, setext: false });
  }

  private openFence(container: Block, cursor: LineCursor): Block | null {
    const fence = fenceStart(cursor.rest, cursor.firstText - cursor.offset);
    return fence === null ? null : this.add(container, { kind: 'code', fence, closed: false });
  }

  private openHtml(container: Block, cursor: LineCursor): Block | null {
    // The end of the whole text ends no tag, the end of a line does.
    const rest = this.atEndOfText ? cursor.rest : `${cursor.rest}\n`;
    const html = htmlStart(rest, isKind(container, 'paragraph'));
    return html === null ? null : this.add(container, { kind: 'html', end: html.end, closed: false });
  }

  /** Turns a paragraph into a setext heading. A paragraph of nothing but link definitions takes the line as text. */
  private underline(container: Block, cursor: LineCursor): Block | null {
    const level = isKind(container, 'paragraph') ? setextLevel(cursor.rest) : null;
    if (level === null) return null;
    if (!this.dropDefinitions(container)) return container;
    container.data = { kind: 'heading', level, setext: true };
    cursor.moveTo(cursor.line.length);
    return container;
  }

  private openBreak(container: Block, cursor: LineCursor, allMatched: boolean): Block | null {
    if (isKind(container, 'paragraph') && !allMatched) return null;
    if (!isThematicBreak(cursor.rest)) return null;
    cursor.moveTo(cursor.line.length);
    return this.add(container, { kind: 'break' });
  }

  private openFootnote(container: Block, cursor: LineCursor, depth: number): Block | null {
    const length = cursor.indent < codeIndent && depth < deepestList ? footnoteStart(cursor.rest) : 0;
    if (length === 0) return null;
    cursor.moveTo(cursor.firstText + length);
    return this.add(container, { kind: 'footnote' });
  }

  /** A description makes the paragraph before it a term, also across blank lines. */
  private openDescription(container: Block, cursor: LineCursor): Block | null {
    const length = cursor.indent < codeIndent ? descriptionStart(cursor.rest) : 0;
    const place = length === 0 ? null : this.placeOfDescription(container);
    if (place === null) return null;
    const { parent, term } = place;
    const list = term === null ? parent : this.descriptionListFor(parent, term);
    const item = this.add(list, { kind: 'description-item', width: cursor.indent + length }, term?.firstLine);
    if (term !== null) moveInto(term, this.add(item, { kind: 'description-term' }, term.firstLine));
    cursor.moveTo(cursor.firstText + length);
    return this.add(item, { kind: 'description-details' });
  }

  private placeOfDescription(container: Block): { parent: Block; term: Block | null } | null {
    if (isKind(container, 'paragraph') && container.parent !== null) {
      return { parent: container.parent, term: container };
    }
    const last = container.children.at(-1);
    if (isKind(last, 'paragraph')) return { parent: container, term: last };
    return isKind(last, 'description-item') ? { parent: container, term: null } : null;
  }

  private descriptionListFor(parent: Block, term: Block): Block {
    parent.children.pop();
    const last = parent.children.at(-1);
    if (!isKind(last, 'description-list')) {
      return this.add(parent, { kind: 'description-list' }, term.firstLine);
    }
    for (let block: Block | null = last; block !== null; block = block.parent) block.open = true;
    return last;
  }

  private openItem(container: Block, cursor: LineCursor, depth: number): Block | null {
    if (cursor.indent >= codeIndent || depth >= deepestList) return null;
    const found = listItemStart(cursor.rest, isKind(container, 'paragraph'));
    if (found === null) return null;
    const { marker, length } = found;
    if (marker.type === 'ordered' && cursor.rest.length === length && this.atEndOfText) return null;
    const markerIndent = cursor.indent;
    const markerStart = cursor.firstText;
    cursor.moveTo(markerStart + length);
    const padding = takePadding(cursor);
    const sameList =
      isKind(container, 'list') &&
      container.data.marker.type === marker.type &&
      container.data.marker.character === marker.character;
    const list = sameList ? container : this.add(container, { kind: 'list', marker, tight: true });
    return this.add(list, {
      kind: 'item',
      width: markerIndent + length + padding,
      markerStart: this.line.start + markerStart,
      markerEnd: this.line.start + markerStart + length,
      contentStart: this.line.start + cursor.offset,
    });
  }

  private openIndentedCode(container: Block, cursor: LineCursor, maybeLazy: boolean): Block | null {
    if (cursor.indent < codeIndent || maybeLazy || cursor.blank) return null;
    cursor.skipColumns(codeIndent);
    return this.add(container, { kind: 'code', fence: null, closed: true });
  }

  private openTable(container: Block, cursor: LineCursor): Block | null {
    if (cursor.indent >= codeIndent) return null;
    if (isKind(container, 'paragraph')) return this.tableOf(container, cursor);
    return isKind(container, 'table') ? this.openRow(container, cursor) : null;
  }

  /** A row of dashes makes the last line of a paragraph a table's header; a paragraph gets one chance. */
  private tableOf(paragraph: Block, cursor: LineCursor): Block | null {
    if (!isKind(paragraph, 'paragraph') || paragraph.data.notTable || !isDelimiterRow(cursor.rest))
      return null;
    const header = paragraph.content.at(-1);
    const columns = header === undefined ? 0 : cellsOf(this.text.slice(header.start, header.end)).length;
    if (header === undefined || columns === 0 || columns !== cellsOf(cursor.rest).length) {
      paragraph.data.notTable = true;
      return null;
    }
    const table = newBlock({ kind: 'table', columns, missing: 0 }, paragraph.parent, header.line);
    const row = newBlock({ kind: 'row' }, table, header.line);
    row.content = [header];
    row.open = false;
    table.children = [row];
    table.content = [header, this.contentFrom(cursor.firstText)];
    this.replaceLastLine(paragraph, table);
    cursor.moveTo(cursor.line.length);
    return table;
  }

  private replaceLastLine(paragraph: Block, table: Block): void {
    const siblings = paragraph.parent?.children ?? [];
    siblings.pop();
    paragraph.content = paragraph.content.slice(0, -1);
    if (paragraph.content.length > 0) {
      paragraph.lastLine = paragraph.content.at(-1)?.line ?? paragraph.firstLine;
      paragraph.open = false;
      siblings.push(paragraph);
    }
    siblings.push(table);
  }

  private openRow(table: Block, cursor: LineCursor): Block | null {
    const cells = cursor.blank ? [] : cellsOf(cursor.rest);
    if (!isKind(table, 'table') || cells.length === 0 || table.data.missing > mostMissingCells) return null;
    table.data.missing += Math.max(0, table.data.columns - cells.length);
    const row = this.add(table, { kind: 'row' });
    row.content = [this.contentFrom(cursor.firstText)];
    cursor.moveTo(cursor.line.length);
    return row;
  }

  private addText(container: Block, lastMatched: Block, cursor: LineCursor): void {
    this.noteBlank(container, cursor.blank);
    const lazy = this.tip !== lastMatched && container === lastMatched && !cursor.blank;
    if (lazy && isKind(this.tip, 'paragraph')) {
      this.addLine(this.tip, cursor.offset);
      return;
    }
    while (this.tip !== lastMatched) this.tip = this.close(this.tip);
    this.tip = this.fill(container, cursor);
  }

  private fill(container: Block, cursor: LineCursor): Block {
    if (isKind(container, 'code')) {
      this.addLine(container, cursor.offset);
      return container;
    }
    if (isKind(container, 'html')) {
      this.addLine(container, cursor.offset);
      if (!container.data.end?.test(cursor.rest)) return container;
      container.data.closed = true;
      return this.close(container);
    }
    if (cursor.blank) return container;
    const leaf = takesText(container)
      ? container
      : this.add(container, { kind: 'paragraph', notTable: false });
    this.addLine(leaf, cursor.firstText);
    return leaf;
  }

  /** Blank lines between items or their blocks make a list loose. */
  private noteBlank(container: Block, blank: boolean): void {
    const last = container.children.at(-1);
    if (blank && last !== undefined) last.lastLineBlank = true;
    container.lastLineBlank = blank && blankCounts(container, this.lineNumber);
    for (let block = container.parent; block !== null; block = block.parent) block.lastLineBlank = false;
  }

  private addLine(leaf: Block, offset: number): void {
    const content = this.contentFrom(offset);
    leaf.content.push(content);
    if (!isBlankLine(this.text, this.line)) leaf.lastLine = this.lineNumber;
  }

  private contentFrom(offset: number): ContentLine {
    return { line: this.lineNumber, start: this.line.start + offset, end: this.line.end };
  }

  private add(parent: Block, data: BlockData, firstLine = this.lineNumber): Block {
    let place = parent;
    while (!canContain(place.data.kind, data.kind) && place.parent !== null) place = this.close(place);
    const block = newBlock(data, place, firstLine);
    place.children.push(block);
    return block;
  }

  /** Closes a block and answers its parent. */
  private close(block: Block): Block {
    block.open = false;
    if (isKind(block, 'list')) block.data.tight = isTight(block);
    if (isKind(block, 'paragraph') && !this.dropDefinitions(block)) {
      const siblings = block.parent?.children ?? [];
      if (siblings.at(-1) === block) siblings.pop();
    }
    return block.parent ?? block;
  }

  /** Takes link definitions from a paragraph's start; false when nothing is left. */
  private dropDefinitions(paragraph: Block): boolean {
    const lines = paragraph.content.map(
      ({ start, end }) => this.text.slice(start, end) + (end < this.text.length ? '\n' : ''),
    );
    if (!lines[0]?.startsWith('[')) return lines.length > 0;
    let length = definitionsLength(lines.join(''));
    let dropped = 0;
    while (length > 0) length -= lines[dropped++]?.length ?? length;
    paragraph.content = paragraph.content.slice(dropped);
    return paragraph.content.length > 0;
  }
}

/** Whether a line is the closing fence of a code block or quote, which then is closed. */
function isClosing({ data }: Block, rest: string): boolean {
  if (data.kind === 'code' && data.fence !== null) data.closed = closesFence(rest, data.fence);
  else if (data.kind === 'quote' && data.fence !== null)
    data.closed = quoteFenceLength(rest) >= data.fence.length;
  else return false;
  return data.closed;
}

function continuesQuote(fenceIndent: number | null, cursor: LineCursor): boolean {
  if (fenceIndent !== null) {
    cursor.skipColumns(Math.min(fenceIndent, cursor.indent));
    return true;
  }
  if (cursor.indent >= codeIndent || !cursor.rest.startsWith('>')) return false;
  cursor.skipColumns(cursor.indent + 1);
  if (cursor.atSpace) cursor.skipColumns(1);
  return true;
}

function continuesItem(block: Block, width: number, cursor: LineCursor): boolean {
  if (cursor.indent >= width) {
    cursor.skipColumns(width);
    return true;
  }
  if (!cursor.blank || block.children.length === 0) return false;
  cursor.moveTo(cursor.firstText);
  return true;
}

function continuesCode(fenceIndent: number | null, cursor: LineCursor): boolean {
  if (fenceIndent !== null) {
    cursor.skipColumns(Math.min(fenceIndent, cursor.indent));
    return true;
  }
  if (cursor.indent >= codeIndent) cursor.skipColumns(codeIndent);
  else if (cursor.blank) cursor.moveTo(cursor.firstText);
  else return false;
  return true;
}

/** Moves over the white space after a list marker and answers its columns; five and more are one, and indented code. */
function takePadding(cursor: LineCursor): number {
  const padding = cursor.indent;
  if (padding >= 1 && padding <= codeIndent && !cursor.blank) {
    cursor.skipColumns(padding);
    return padding;
  }
  if (padding > 0) cursor.skipColumns(1);
  return 1;
}

function isVerbatim({ data: { kind } }: Block): boolean {
  return kind === 'code' || kind === 'html';
}

function takesText({ data: { kind } }: Block): boolean {
  return kind === 'paragraph' || kind === 'heading' || kind === 'code';
}

function moveInto(block: Block, parent: Block): void {
  block.parent = parent;
  parent.children.push(block);
}
