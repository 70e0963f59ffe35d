import type { IssueCheck } from './check';
import { mentionsOf } from './mentions';

/** Nobody is assigned to the issue; `row` is whom the row names, '' when nobody either. */
export const noAssignee = {
  id: 'no-assignee',
  severity: 'error',
  fix: 'assign',
  on: ['open', 'done'],
  holds: ({ issue, rowPeople }) => (issue.assignees.length === 0 ? { row: mentionsOf(rowPeople) } : null),
} as const satisfies IssueCheck;
