import { isUnreadable } from '@/utils/plan/facts';
import type { PlannedRow } from '@/utils/plan/plan';
import { linkMarkdown, plainMarkdown } from '@/utils/plan/sharing/plain-markdown';
import type { IssueAddress } from '@/utils/protocol/fields';
import { rowName } from '../row-name';

/** Names no project, so that a reference says where it belongs wherever it is pasted. */
const nowhere = '';

/** A row as markdown: its full reference, as a link where its issue could be read, and the issue's title. */
export function sharedRow({ row, issue }: PlannedRow, { origin }: IssueAddress): string {
  const known = issue !== null && !isUnreadable(issue) ? issue : null;
  const name = linkMarkdown(rowName(row, { origin, projectPath: nowhere }), known?.webUrl ?? null);
  return known === null ? name : `${name} ${plainMarkdown(known.title)}`;
}
