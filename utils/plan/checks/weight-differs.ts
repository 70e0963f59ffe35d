import { readNumber } from '../numbers';
import type { IssueCheck } from './check';

/** The table says another weight than the issue, whose weight is the one that counts. */
export const weightDiffers = {
  id: 'weight-differs',
  severity: 'warning',
  fix: 'agree-on-weight',
  on: ['open', 'done'],
  holds: ({ row, weight }) => {
    const written = readNumber(row.cells.weight ?? '');
    if (written === null || typeof weight !== 'number' || written === weight) return null;
    return { written, weight };
  },
} as const satisfies IssueCheck;
