import type { PlanDocument, RowSection } from './document';
import type { PlanEdit } from './edit';
import { isSameItem } from './edits/check-item';
import { rowKey } from './find-references';
import { encodeText, normalizeCell } from './markdown/cell-text';
import type { PlanOptions } from './options';
import { memberOf, sameMember } from './reading/members';
import { rowReferences } from './reading/row-references';
import type { RowKey } from './reference';

/**
 * The 1-based line of a description that an edit is about, as it stands now: the row it added wherever in the plan
 * that is, the row it moved while it is in that section, the cell's row, the member's row, the item; null when there
 * is none. Whether that line says what the edit wanted is another question.
 */
export function lineOfEdit(edit: PlanEdit, document: PlanDocument, options: PlanOptions): number | null {
  switch (edit.type) {
    case 'add-row':
      return lineOfAdded(edit, document, options);
    case 'move-row':
      return lineOfRow(document, edit.to, rowKey(edit.key, options.context));
    case 'remove-row':
    case 'set-cell':
      return lineOfRow(document, edit.section, rowKey(edit.key, options.context));
    case 'set-capacity': {
      const member = memberOf(normalizeCell(edit.member));
      return document.capacity?.rows.find((row) => sameMember(row.member, member))?.line ?? null;
    }
    case 'check-item':
      return document.checklist?.items.find(({ text }) => isSameItem(text, edit.text))?.line ?? null;
  }
}

/** The rows of a section by key, in their order; rows that name no issue are left out. */
export function keysIn(document: PlanDocument, section: RowSection): readonly RowKey[] {
  return rowsIn(document, section)
    .map(({ key }) => key)
    .filter((key) => key !== null);
}

function lineOfAdded(
  { section, row }: Extract<PlanEdit, { type: 'add-row' }>,
  document: PlanDocument,
  options: PlanOptions,
): number | null {
  const [reference] = rowReferences(encodeText(row.issue ?? ''), options.context);
  if (reference === undefined) return null;
  const other = section === 'parking-lot' ? 'milestone-work' : 'parking-lot';
  return lineOfRow(document, section, reference.key) ?? lineOfRow(document, other, reference.key);
}

function lineOfRow(document: PlanDocument, section: RowSection, key: RowKey): number | null {
  return rowsIn(document, section).find((row) => row.key === key)?.line ?? null;
}

function rowsIn({ work, parkingLot }: PlanDocument, section: RowSection) {
  return (section === 'milestone-work' ? work : parkingLot)?.rows ?? [];
}
