import { parseReference } from '@/utils/plan';
import type { PlanEdit } from '@/utils/plan/edit';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { JournalEntry } from '@/utils/storage/journal';
import { issueKey } from '@/utils/storage/keys';
import { keyIn } from './issue-references';
import type { Service } from './ports';

/**
 * Makes way for a newer command of a planning issue. What older ones put there is not looked after any more where the
 * newer one is about the same row, member or item: it is changed on purpose. Of older ones that still wait, what the newer
 * one says anew is not sent any more.
 */
export async function supersede({ journal }: Service, newer: JournalEntry): Promise<void> {
  const older = (await journal.all()).filter(
    (entry) => entry.command !== newer.command && issueKey(entry.issue) === issueKey(newer.issue),
  );
  const after = older.flatMap((entry) =>
    entry.state === 'done' ? lookedAfterNoMore(entry, newer) : withoutSaidAnew(entry, newer),
  );
  await Promise.all(after.map((entry) => journal.keep(entry.command, entry)));
}

function lookedAfterNoMore(entry: JournalEntry, newer: JournalEntry): JournalEntry[] {
  const touched = new Set(touchedBy(newer));
  const isTouched = !entry.superseded && touchedBy(entry).some((name) => touched.has(name));
  return isTouched ? [{ ...entry, superseded: true }] : [];
}

/** A command of which nothing is left is done: it has nothing to change. */
function withoutSaidAnew(entry: JournalEntry, newer: JournalEntry): JournalEntry[] {
  const { order, issue } = entry;
  if (order.type !== 'edit-plan' || newer.order.type !== 'edit-plan') return [];
  const news = newer.order.edits;
  const edits = order.edits.filter((edit) => !news.some((anew) => saysAnew(anew, edit, issue)));
  if (edits.length === order.edits.length) return [];
  if (edits.length > 0) return [{ ...entry, order: { ...order, edits } }];
  const result = { type: 'edit-plan', outcome: 'unchanged', refused: [], remarks: null } as const;
  return [{ ...entry, state: 'done', superseded: true, failure: null, result: { ...result, refused: [] } }];
}

/** Whether an edit sets all that an older one set. */
function saysAnew(newer: PlanEdit, older: PlanEdit, issue: IssueAddress): boolean {
  if (touchedByEdit(newer, issue) !== touchedByEdit(older, issue)) return false;
  if (newer.type === 'set-capacity' && older.type === 'set-capacity')
    return Object.keys(older.row).every((role) => role in newer.row);
  if (newer.type === 'set-cell' && older.type === 'set-cell')
    return newer.section === older.section && newer.column === older.column;
  return newer.type === older.type && (newer.type === 'move-row' || newer.type === 'check-item');
}

function touchedBy({ issue, order }: JournalEntry): readonly string[] {
  switch (order.type) {
    case 'park-issue':
      return [named(order.reference, issue)];
    case 'edit-plan':
      return order.edits.map((edit) => touchedByEdit(edit, issue));
    case 'add-retro-item':
      return [];
  }
}

function touchedByEdit(edit: PlanEdit, issue: IssueAddress): string {
  switch (edit.type) {
    case 'add-row':
      return named(edit.row.issue ?? '', issue);
    case 'set-capacity':
      return `member ${edit.member.replace(/^@/, '').toLowerCase()}`;
    case 'check-item':
      return `item ${edit.text}`;
    default:
      return edit.key;
  }
}

function named(reference: string, issue: IssueAddress): string {
  const ref = parseReference(reference, issue);
  return ref === null ? reference : keyIn(issue, ref);
}
