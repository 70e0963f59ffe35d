import { nameKey } from '../building/people';
import type { Person } from '../facts';
import type { IssueCheck } from './check';
import { mentionsOf } from './mentions';

/** The row names others than the issue's assignees, who are the ones that count. */
export const assigneeDiffers = {
  id: 'assignee-differs',
  severity: 'warning',
  fix: 'agree-on-assignee',
  on: ['open', 'done'],
  holds: ({ issue, rowPeople }) => {
    if (issue.assignees.length === 0 || rowPeople.length === 0) return null;
    if (keyOf(issue.assignees) === keyOf(rowPeople)) return null;
    return { row: mentionsOf(rowPeople), issue: mentionsOf(issue.assignees) };
  },
} as const satisfies IssueCheck;

function keyOf(people: readonly Person[]): string {
  return [...new Set(people.map((person) => nameKey(person.username)))].sort().join(' ');
}
