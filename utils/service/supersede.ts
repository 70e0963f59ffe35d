import { parseReference } from '@/utils/plan';
import type { PlanEdit } from '@/utils/plan/edit';
import type { IssueAddress } from '@/utils/protocol/messages';
import type { JournalEntry } from '@/utils/storage/journal';
import { issueKey } from '@/utils/storage/keys';
import type { Service } from './ports';
import { keyIn } from './reference';

/**
 * Has nobody look after what done commands put into a planning issue where a newer one is about the same row, member
 * or item: what that changes is changed on purpose.
 */
export async function supersede({ journal }: Service, newer: JournalEntry): Promise<void> {
  const touched = new Set(touchedBy(newer));
  const older = (await journal.all()).filter(
    (entry) =>
      entry.state === 'done' &&
      !entry.superseded &&
      entry.command !== newer.command &&
      issueKey(entry.issue) === issueKey(newer.issue) &&
      touchedBy(entry).some((name) => touched.has(name)),
  );
  await Promise.all(older.map((entry) => journal.keep(entry.command, { ...entry, superseded: true })));
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
