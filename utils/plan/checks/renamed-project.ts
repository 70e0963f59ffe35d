import { isUnreadable } from '../facts';
import type { RowCheck } from './check';

/** GitLab led the read to another project than the row names: it was renamed or moved, and takes no writes by its old path. */
export const renamedProject = {
  id: 'renamed-project',
  severity: 'info',
  fix: 'correct-reference',
  on: ['open', 'done', 'closed'],
  holds({ row, issue }) {
    if (row.ref === null || issue === null || isUnreadable(issue)) return null;
    const { projectPath } = issue.ref;
    const same = projectPath.toLowerCase() === row.ref.projectPath.toLowerCase();
    return same ? null : { project: projectPath };
  },
} as const satisfies RowCheck;
