import type { Load, Verdict } from '../plan';

const totals: Load = {
  committed: 0,
  done: 0,
  capacity: null,
  slack: 0,
  state: 'no-capacity',
  unweighted: 0,
  unreadable: 0,
  withoutIssue: 0,
};
const verdict: Verdict = { state: 'empty', errors: 0, warnings: 0, ready: 0, rows: 0 };

/** The figures of a planning issue without anything in it. */
export const noFigures = { verdict, totals, unassigned: 0, notStated: 0, liveQuery: false, checklist: null };
