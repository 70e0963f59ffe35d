import { immovable } from '@/utils/plan/arranging/movable';
import { type MoveRow, movesTo, step } from '@/utils/plan/arranging/moves';
import type { RowSection } from '@/utils/plan/document';
import type { PlannedRow } from '@/utils/plan/plan';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { moveStrings as strings } from '@/utils/strings/move';
import { movesBarred } from '../arrange/moves-barred';

/** One way to move a row. */
export interface RowMove {
  readonly text: string;
  readonly to: RowSection;
  readonly edits: readonly MoveRow[];
  /** Why it cannot be done now; null when it can. */
  readonly disabled: string | null;
}

/**
 * How a row of an open plan can be moved: where to it is parked or planned, and why not; `busy`: another one is on its
 * way. None in a closed plan.
 */
export function rowMoves(planned: PlannedRow, view: PlanView, busy: boolean): RowMove[] {
  const { key } = planned.row;
  if (view.state === 'closed' || key === null) return [];
  const { plan } = view;
  const stays = immovable(planned, plan);
  const barred = movesBarred(view) ?? (stays && strings.immovable[stays]) ?? (busy ? strings.busy : null);
  const moves = plan.rows.includes(planned) ? workMoves(key, view) : parkedMoves(key, view);
  return moves.map((move) => ({ ...move, disabled: barred ?? move.disabled }));
}

function parkedMoves(key: string, { plan }: PlanView): RowMove[] {
  const to = 'milestone-work';
  const keys = new Set([key]);
  return [
    { text: strings.promote, to, edits: movesTo(plan, keys, to, 'end'), disabled: null },
    { text: strings.promoteTop, to, edits: movesTo(plan, keys, to, 'top'), disabled: null },
  ];
}

function workMoves(key: string, { plan }: PlanView): RowMove[] {
  const to = 'milestone-work';
  const keys = new Set([key]);
  const [up, down] = [step(plan, key, to, -1), step(plan, key, to, 1)];
  const first = up === null ? strings.first : null;
  return [
    { text: strings.up, to, edits: editsOf(up), disabled: first },
    { text: strings.down, to, edits: editsOf(down), disabled: down === null ? strings.last : null },
    { text: strings.top, to, edits: movesTo(plan, keys, to, 'top'), disabled: first },
    {
      text: strings.parkBack,
      to: 'parking-lot',
      edits: movesTo(plan, keys, 'parking-lot', 'end'),
      disabled: null,
    },
  ];
}

function editsOf(move: MoveRow | null): readonly MoveRow[] {
  return move === null ? [] : [move];
}
