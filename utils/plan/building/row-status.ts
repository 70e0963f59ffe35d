import type { DocumentRow } from '../document';
import { type IssueFacts, isUnreadable, type Unreadable } from '../facts';
import type { RowStatus } from '../plan';
import { isBlank } from '../reading/blanks';
import { standingText } from '../reading/struck';
import { isTotal } from '../reading/totals';

/** A row of a section, and what it is to the plan. */
export interface RowWithStatus {
  readonly row: DocumentRow;
  readonly status: RowStatus;
  readonly issue: IssueFacts | Unreadable | null;
  /** Line of the row that named the issue first, when that is another row. */
  readonly firstLine: number | null;
}

/** Says what every row of a section is; `closedMeans` is what a closed issue counts as there. */
export function statusesOf(
  rows: readonly DocumentRow[],
  issues: ReadonlyMap<string, IssueFacts | Unreadable>,
  closedMeans: 'done' | 'closed',
): RowWithStatus[] {
  const firstRows = firstRowsOf(rows);
  return rows.map((row) => {
    const issue = issueOf(row, issues);
    const firstLine = firstLineOf(row, firstRows);
    const status = firstLine === null ? statusOf(row, issue, closedMeans) : 'duplicate';
    return { row, status, issue, firstLine };
  });
}

/** The row that names each key first, dropped rows aside. */
export function firstRowsOf(rows: readonly DocumentRow[]): ReadonlyMap<string, DocumentRow> {
  const first = new Map<string, DocumentRow>();
  for (const row of rows) {
    if (row.key !== null && !row.struck && !first.has(row.key)) first.set(row.key, row);
  }
  return first;
}

function firstLineOf(row: DocumentRow, firstRows: ReadonlyMap<string, DocumentRow>): number | null {
  const first = row.struck ? row : (firstRows.get(row.key ?? '') ?? row);
  return first === row ? null : first.line;
}

function statusOf(
  row: DocumentRow,
  issue: IssueFacts | Unreadable | null,
  closedMeans: 'done' | 'closed',
): RowStatus {
  if (row.struck) return 'dropped';
  if (row.key === null) return isWork(row) ? 'no-reference' : 'text';
  if (issue === null) return 'not-an-issue';
  if (isUnreadable(issue)) return 'unreadable';
  return issue.state === 'closed' ? closedMeans : 'open';
}

/** What GitLab said of a row's issue; null for a row that names none, as an epic's `group&1` or a merge request's `!1`. */
function issueOf(
  { key }: DocumentRow,
  issues: ReadonlyMap<string, IssueFacts | Unreadable>,
): IssueFacts | Unreadable | null {
  if (key === null || /[&!]\d+$/.test(key)) return null;
  return issues.get(key) ?? { unreadable: isForeign(key) ? 'another-instance' : 'not-found-or-hidden' };
}

/** A key begins with its origin only when that is not the planning issue's own. */
function isForeign(key: string): boolean {
  return /^https?:\/\//.test(key);
}

/** A row without a readable reference is work when somebody planned with it; else it is a sub-heading, a remark, a sum. */
function isWork({ cells }: DocumentRow): boolean {
  const texts = Object.entries(cells).map(([role, cell]) => [role, standingText(cell)] as const);
  const said = new Map(texts.filter(([, text]) => !isBlank(text)));
  const issue = said.get('issue') ?? '';
  // A row that names its work may be the whole team's.
  const isSum = issue === '' ? [...said.values()].some(isTotal) : isTotal(issue);
  if (isSum || (said.size === 1 && said.has('weight'))) return false;
  const planned = ['weight', 'assignee', 'carry-over'].some((role) => said.has(role));
  return planned || /:\/\/|[#&!]\d/.test(issue);
}
