import type { ChecklistState } from '../document';
import type { PlanEdit } from '../edit';
import { normalizeCell } from '../markdown/cell-text';
import type { PlanSource } from '../reading/plan-source';
import { attempt, type Proposal, refused, unchanged } from './proposal';

const marks: Readonly<Record<ChecklistState, string>> = { done: 'x', open: ' ', inapplicable: '~' };

/** Ticks, unticks or strikes off the first item of the Planning Checklist with this text, case and spaces aside. */
export function checkItem(source: PlanSource, edit: Extract<PlanEdit, { type: 'check-item' }>): Proposal {
  const items = source.checklist?.items ?? [];
  const index = items.findIndex(({ text }) => isSameItem(text, edit.text));
  const item = items[index];
  if (item === undefined) return refused('no-such-row');
  if (item.state === edit.state) return unchanged;
  const { text, lines } = source.tree;
  const line = lines.findIndex(({ next }) => item.at < next);
  const before = text.slice(lines[line]?.start, item.at);
  const after = text.slice(item.at + 1, lines[line]?.end);
  return attempt({
    edits: [{ at: line, remove: 1, insert: [before + marks[edit.state] + after] }],
    holds: ({ checklist }) => checklist?.items[index]?.state === edit.state,
  });
}

/** Whether two texts are one checklist item's, case and spaces aside. */
export function isSameItem(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(text: string): string {
  return normalizeCell(text).replace(/\s+/g, ' ').toLowerCase();
}
