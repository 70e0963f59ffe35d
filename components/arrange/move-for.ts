import { keysIn, type MoveRow } from '@/utils/plan/arranging/moves';
import type { RowSection } from '@/utils/plan/document';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { rowName } from '../row-name';
import type { Move } from './moving';

/** The move that these edits of a plan are, all of them into one section. */
export function moveFor({ plan, issue }: PlanView, to: RowSection, edits: readonly MoveRow[]): Move {
  const rows = [...plan.rows, ...plan.parked];
  const nameOf = (key: string) => {
    const found = rows.find(({ row }) => row.key === key);
    return found ? rowName(found.row, issue) : key;
  };
  const there = keysIn(plan, to);
  return {
    rows: edits.map(({ key }) => ({ key, name: nameOf(key) })),
    to,
    reorders: edits.every(({ key }) => there.includes(key)),
    edits,
  };
}
