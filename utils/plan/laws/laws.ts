import { applyEdit } from '../apply-edit';
import type { DocumentRow, PlanDocument, RowSection, WorkSection } from '../document';
import type { EditResult, PlanEdit } from '../edit';
import { type Block, isKind } from '../markdown/block';
import { normalizeCell } from '../markdown/cell-text';
import { linesOf } from '../markdown/lines';
import { scanBlocks } from '../markdown/scan-blocks';
import { parsePlan } from '../parse';
import { context } from './documents';
import { blockList, type EngineNode, elements, engineTree, rendering } from './gitlab-engine';

/** A law that an edit broke. */
export class BrokenLaw extends Error {
  constructor(
    readonly law: string,
    readonly detail: unknown,
  ) {
    super(`${law}: ${JSON.stringify(detail)}`);
  }
}

const options = { context };

/** What an edit came to, for the count of runs. */
export type Outcome = 'changed' | 'unchanged' | `refused ${string}`;

/** Puts the keys of rows that are there in place of `at:N`; a section without rows gives way to the one that has some. */
export function aimed(edit: PlanEdit, document: PlanDocument): PlanEdit {
  const keyAt = (key: string, rows: readonly DocumentRow[]) => {
    const keys = rows.map((row) => row.key).filter((found) => found !== null);
    return keys[Number(key.slice(3)) % keys.length] ?? '#999';
  };
  const inhabited = (section: RowSection) =>
    rowsIn(document, section).some(({ key }) => key !== null) ? section : other(section);
  switch (edit.type) {
    case 'add-row':
      return edit.before ? { ...edit, before: keyAt(edit.before, rowsIn(document, edit.section)) } : edit;
    case 'move-row': {
      const all = [...rowsIn(document, other(edit.to)), ...rowsIn(document, edit.to)];
      const moved = { ...edit, key: keyAt(edit.key, all) };
      return edit.before ? { ...moved, before: keyAt(edit.before, rowsIn(document, edit.to)) } : moved;
    }
    case 'remove-row':
    case 'set-cell': {
      const section = inhabited(edit.section);
      return { ...edit, section, key: keyAt(edit.key, rowsIn(document, section)) };
    }
    default:
      return edit;
  }
}

function other(section: RowSection): RowSection {
  return section === 'milestone-work' ? 'parking-lot' : 'milestone-work';
}

function sectionIn(document: PlanDocument, section: RowSection): WorkSection | null {
  return section === 'milestone-work' ? document.work : document.parkingLot;
}

function rowsIn(document: PlanDocument, section: RowSection): readonly DocumentRow[] {
  return sectionIn(document, section)?.rows ?? [];
}

/** Makes an edit and holds the result against every law of the editor; throws a `BrokenLaw`. */
export function checkEdit(markdown: string, edit: PlanEdit): Outcome {
  const before = parsePlan(markdown, options);
  const result = applyEdit(markdown, edit, options);
  if (!result.ok) return `refused ${result.reason.kind}`;
  checkUnchanged(markdown, result);
  if (!result.changed) return 'unchanged';
  const after = parsePlan(result.markdown, options);
  checkLines(markdown, result.markdown, edit, before, after);
  checkReadBack(result.markdown, edit, before, after);
  checkRendering(markdown, result.markdown, edit, before, after);
  checkAgain(result.markdown, edit, after);
  checkUndo(markdown, result.markdown, edit, before);
  return 'changed';
}

function demand(law: string, holds: boolean, detail: unknown): void {
  if (!holds) throw new BrokenLaw(law, detail);
}

function checkUnchanged(markdown: string, result: Extract<EditResult, { ok: true }>): void {
  demand('changed says whether the text changed', result.changed === (result.markdown !== markdown), result);
}

/** Lines without their endings: the last line's moves with the end of the text, as a byte order mark does with its start. */
function contentLines(text: string): string[] {
  const rest = text.replace(/^\uFEFF/, '');
  return linesOf(rest).map(({ start, end }) => rest.slice(start, end));
}

function checkLines(
  before: string,
  after: string,
  edit: PlanEdit,
  from: PlanDocument,
  to: PlanDocument,
): void {
  const endsLine = (text: string) => /[\r\n]$/.test(text);
  demand('the final line ending stays', endsLine(before) === endsLine(after), [before, after]);
  if (/\r\n/.test(before) && !/(?<!\r)\n|\r(?!\n)/.test(before)) {
    demand('CRLF stays CRLF', !/(?<!\r)\n/.test(after), after);
  }
  const kept = contentLines(before);
  const left = contentLines(after);
  if (edit.type === 'set-cell' || edit.type === 'check-item') {
    demand('one row changes', changedLines(kept, left) <= rowHeight(edit, from, before), [before, after]);
  } else if (edit.type === 'set-capacity' && kept.length === left.length) {
    demand('one row changes', changedLines(kept, left) <= 1, [before, after]);
  } else if (edit.type !== 'move-row') {
    const [short, long] = kept.length < left.length ? [kept, left] : [left, kept];
    demand(
      'lines come or go in one place',
      isOneBlock(short, long) || (edit.type === 'remove-row' && leavesGap(kept, left)),
      [before, after],
    );
  } else {
    const gone = linesOfKey(before, from, edit.key);
    const come = linesOfKey(after, to, edit.key);
    demand('only the row moves', isMove(kept, left, gone, come), [before, after, gone, come]);
  }
}

function changedLines(before: readonly string[], after: readonly string[]): number {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before.at(-1 - tail) === after.at(-1 - tail)
  )
    tail++;
  return before.length - head - tail;
}

function isOneBlock(short: readonly string[], long: readonly string[]): boolean {
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  return head + tail >= short.length;
}

/** A removed item may leave a blank line or an empty comment, which keeps what was around it apart. */
function leavesGap(before: readonly string[], after: readonly string[]): boolean {
  const withText = (lines: readonly string[]) => lines.filter((line) => line !== '');
  const comment = after.indexOf('<!-- -->');
  const rest = before.includes('<!-- -->') || comment < 0 ? after : after.toSpliced(comment, 1);
  return isOneBlock(withText(rest), withText(before));
}

/** How many lines a change of one row may touch: of a list item its whole paragraph. */
function rowHeight(edit: PlanEdit, document: PlanDocument, text: string): number {
  if (edit.type !== 'set-cell') return 1;
  const row = rowsIn(document, edit.section).find(({ key }) => key === edit.key);
  return row !== undefined && isListItem(text, row) ? linesOf(text).length : 1;
}

function isListItem(text: string, { line }: DocumentRow): boolean {
  return elements(engineTree(text), 'item').some((item) => item.line === line);
}

/** Where an element ends; the engine forgets the last line of some tables in items. */
function lastLineOf(node: EngineNode | undefined): number | undefined {
  const inside =
    node?.children.map((child) => (typeof child === 'string' ? 0 : (lastLineOf(child) ?? 0))) ?? [];
  return node && Math.max(node.lastLine, ...inside);
}

/** The lines of all rows with a key, with what is nested in them. */
function linesOfKey(text: string, document: PlanDocument, key: string): string[] {
  const lines = contentLines(text);
  const items = elements(engineTree(text), 'item');
  const rows = [...(document.work?.rows ?? []), ...(document.parkingLot?.rows ?? [])];
  return rows
    .filter((row) => row.key === key)
    .flatMap(({ line }) =>
      lines.slice(line - 1, lastLineOf(items.find((item) => item.line === line)) ?? line),
    );
}

/** Of the lines that are not the row's own, none is lost, and only those of a new table come. */
function isMove(
  before: readonly string[],
  after: readonly string[],
  gone: readonly string[],
  come: readonly string[],
): boolean {
  const without = (lines: readonly string[], others: readonly string[]) => {
    const left = others.filter((line) => line.trim() !== '');
    return lines.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0 && line.trim() !== '';
    });
  };
  const kept = without(before, gone);
  const left = without(after, come);
  return without(kept, left).length === 0 && without(left, kept).length <= 4;
}

function checkReadBack(markdown: string, edit: PlanEdit, before: PlanDocument, after: PlanDocument): void {
  if (edit.type === 'add-row') {
    const known = new Set(rowsIn(before, edit.section).map(({ key }) => key));
    const added = rowsIn(after, edit.section).filter(({ key }) => !known.has(key));
    demand('what was added is read back once', added.length === 1, [added, rowsIn(after, edit.section)]);
    const [row] = added;
    for (const [role, text] of Object.entries(edit.row)) {
      const typed = normalizeCell(text);
      const isItem = row !== undefined && isListItem(markdown, row);
      const expected = isItem ? typed.replaceAll('\n', ' ') : typed;
      const read = row?.cells[role as keyof typeof row.cells];
      const holdsWords = role === 'reason' || role === 'notes' || role === 'issue';
      if (read === undefined) continue;
      const same = read === expected || (holdsWords && (read.includes(expected) || expected.includes(read)));
      demand('cells are read back as typed', same, [role, expected, read]);
    }
  }
  if (edit.type === 'remove-row') {
    const count = (document: PlanDocument) =>
      rowsIn(document, edit.section).filter(({ key }) => key === edit.key).length;
    demand('a removed row is gone', count(after) === count(before) - 1, edit);
  }
  if (edit.type === 'set-capacity') {
    demand(
      'capacity is stated once',
      (after.capacity?.rows.length ?? 0) - (before.capacity?.rows.length ?? 0) <= 1,
      edit,
    );
  }
  if (edit.type === 'check-item') {
    const changed = after.checklist?.items.filter(
      ({ state }, index) => state !== before.checklist?.items[index]?.state,
    );
    demand('one item changes', changed?.length === 1 && changed[0]?.state === edit.state, changed);
  }
  checkOthers(edit, before, after);
}

/** The rows that were not touched are the same, in the same order. */
function checkOthers(edit: PlanEdit, before: PlanDocument, after: PlanDocument): void {
  const touched = new Set<string | null>([null]);
  if ('key' in edit) touched.add(edit.key);
  const keys = (document: PlanDocument, section: RowSection) =>
    rowsIn(document, section)
      .filter(({ key }) => !touched.has(key))
      .map(({ key, cells }) => JSON.stringify([key, cells]));
  for (const section of ['milestone-work', 'parking-lot'] as const) {
    const [one, other] = [keys(before, section), keys(after, section)];
    const expected = edit.type === 'set-cell' && edit.column === 'issue' ? one.length + 1 : one.length;
    const common = other.filter((row) => one.includes(row));
    demand('other rows and their order stay', JSON.stringify(common) === JSON.stringify(one), [one, other]);
    const isAdded = edit.type === 'add-row' && edit.section === section ? 1 : 0;
    demand('no other row comes', other.length <= expected + isAdded, [one, other]);
  }
}

function checkRendering(
  before: string,
  after: string,
  edit: PlanEdit,
  from: PlanDocument,
  to: PlanDocument,
): void {
  const loose = edit.type === 'remove-row' || edit.type === 'move-row';
  const gone = new Set(touchedLines(edit, from, to));
  const come = new Set(touchedLines(edit, to, from));
  const isRow = ({ name }: EngineNode) => name === 'table_row' || name === 'item';
  const one = rendering(
    engineTree(before),
    (node) => (isRow(node) && gone.has(node.line)) || (loose && isEmptyComment(node)),
    loose,
  );
  const rest = rendering(engineTree(after), (node) => isRow(node) && come.has(node.line), loose);
  const hasNewTable = rest.split('<table>').length > one.split('<table>').length;
  const created = new Set(hasNewTable ? createdLines(edit, from, to, come) : []);
  const other = rendering(
    engineTree(after),
    (node) =>
      (loose && isEmptyComment(node)) ||
      (isRow(node) && come.has(node.line)) ||
      ((node.name === 'heading' || node.name === 'table') && created.has(node.line)),
    loose,
  );
  demand('everything else renders as before', one === other, [before, after, one, other]);
}

function isEmptyComment({ name, children }: EngineNode): boolean {
  return name === 'html_block' && children.join('') === '&lt;!-- --&gt;';
}

/** The lines of the heading and the table that an edit had to create. */
function createdLines(
  edit: PlanEdit,
  from: PlanDocument,
  to: PlanDocument,
  rows: ReadonlySet<number>,
): number[] {
  if (edit.type === 'set-capacity') {
    return [
      ...(from.capacity === null && to.capacity ? [to.capacity.line] : []),
      ...[...rows].map((line) => line - 2),
    ];
  }
  const name = edit.type === 'add-row' ? edit.section : edit.type === 'move-row' ? edit.to : null;
  if (name === null) return [];
  const heading = sectionIn(from, name) === null ? [sectionIn(to, name)?.line ?? 0] : [];
  return [...heading, ...rowsIn(to, name).map(({ line }) => line - 2)];
}

/** 1-based lines of `document` on which a row starts that the edit touches. */
function touchedLines(edit: PlanEdit, document: PlanDocument, other: PlanDocument): number[] {
  if (edit.type === 'check-item') {
    const items = document.checklist?.items ?? [];
    return items
      .filter(({ state }, index) => state !== other.checklist?.items[index]?.state)
      .map(({ line }) => line);
  }
  if (edit.type === 'set-capacity') {
    const text = ({ member, cells }: { member: string; cells: object }) => JSON.stringify([member, cells]);
    const known = new Set(other.capacity?.rows.map(text));
    return (document.capacity?.rows ?? []).filter((row) => !known.has(text(row))).map(({ line }) => line);
  }
  const section = (name: RowSection) => {
    const text = ({ key, cells }: DocumentRow) => JSON.stringify([key, cells]);
    const known = rowsIn(other, name).map(text);
    return rowsIn(document, name)
      .filter((row) => {
        if (row.key === null) return false;
        const found = known.indexOf(text(row));
        if (found >= 0) known.splice(found, 1);
        return found < 0 || ('key' in edit && row.key === edit.key);
      })
      .map(({ line }) => line);
  };
  return [...section('milestone-work'), ...section('parking-lot')];
}

function checkAgain(markdown: string, edit: PlanEdit, document: PlanDocument): void {
  if (edit.type === 'remove-row' || (edit.type === 'set-cell' && edit.column === 'issue')) return;
  if (edit.type === 'move-row' || edit.type === 'set-cell') {
    const rows = [...rowsIn(document, 'milestone-work'), ...rowsIn(document, 'parking-lot')];
    if (rows.filter(({ key }) => key === edit.key).length > 1) return;
  }
  const again = applyEdit(markdown, edit, options);
  demand('making an edit again changes nothing', again.ok && !again.changed, [markdown, again]);
}

/** Adding to a section that has a place for rows and removing again leaves the original bytes. */
function checkUndo(before: string, after: string, edit: PlanEdit, document: PlanDocument): void {
  if (edit.type !== 'add-row' || (sectionIn(document, edit.section)?.form ?? 'none') === 'none') return;
  const known = new Set(rowsIn(document, edit.section).map(({ key }) => key));
  const added = rowsIn(parsePlan(after, options), edit.section).find(({ key }) => !known.has(key));
  const undone = applyEdit(
    after,
    { type: 'remove-row', key: added?.key ?? '', section: edit.section },
    options,
  );
  const same =
    undone.ok &&
    (undone.markdown === before ||
      (keptApart(before, after) && linesWithText(undone.markdown) === linesWithText(before)));
  demand('adding and removing leaves the original bytes', same, [before, undone]);
}

/** Our rows are those GitLab renders: every row of a table of ours is one, at the same line, and none is left out. */
export function checkRows(markdown: string): void {
  const document = parsePlan(markdown, options);
  const tree = engineTree(markdown);
  const quotes = ['block_quote', 'multiline_block_quote', 'alert'];
  const rendered = new Set(elements(tree, 'table_row', quotes).map(({ line }) => line));
  const items = new Set(elements(tree, 'item', quotes).map(({ line }) => line));
  for (const section of [document.work, document.parkingLot]) {
    for (const { line } of section?.rows ?? []) {
      demand('every row is rendered as one', rendered.has(line) || items.has(line), { line, markdown });
    }
  }
  for (const { line } of document.capacity?.rows ?? [])
    demand('every capacity row is rendered', rendered.has(line), { line, markdown });
}

/** A new item needed a blank line after it so that what follows does not become part of it; removing leaves that line. */
function keptApart(before: string, after: string): boolean {
  return linesOf(after).length > linesOf(before).length + 1;
}

function linesWithText(text: string): string {
  return contentLines(text)
    .filter((line) => line !== '')
    .join('\n');
}

/** Our blocks are those of GitLab's engine. In fenced quotes it forgets whether inner lists are tight. */
export function checkBlocks(markdown: string): void {
  const all = [listed(scanBlocks(markdown).root), blockList(engineTree(markdown))];
  const [ours, theirs] = markdown.includes('>>>')
    ? all.map((blocks) => blocks.replaceAll(' loose', ''))
    : all;
  demand('blocks are those GitLab sees', ours === theirs, { markdown, ours, theirs });
}

function listed(block: Block, indent = ''): string {
  const level = isKind(block, 'heading') ? block.data.level : '';
  const loose = isKind(block, 'list') && !block.data.tight ? ' loose' : '';
  const inside = block.children.map((child) => listed(child, `${indent} `)).join('');
  return `${indent}${block.data.kind}${level}${loose}\n${inside}`;
}
