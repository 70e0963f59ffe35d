import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isRefined, refinementGaps } from '@/utils/plan/arranging/refinement-gaps';
import type { ParkedRow, PlannedRow } from '@/utils/plan/plan';
import type { RowKey } from '@/utils/plan/reference';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { moveStrings as strings } from '@/utils/strings/move';
import { toolStrings } from '@/utils/strings/tools';
import { moveFor } from '../arrange/move-for';
import type { Mover } from '../arrange/use-moving';
import { FindingList } from '../finding-list';
import { type ToolId, toolsFor, whyNot } from '../tools/tools';
import { isTrusted } from '../trusted';
import { useId } from '../use-id';
import { type RowMove, rowMoves } from './row-moves';

interface RowMenuProps {
  planned: PlannedRow;
  name: string;
  view: PlanView;
  mover: Mover;
  onTool: (id: ToolId, row: RowKey) => void;
  /** How the row stands; a warning says it better. */
  children: ComponentChildren;
}

/** What can be done with a row, each thing at a press; with a warning before one that is not refined is promoted. */
export function RowMenu({ planned, name, view, mover, onTool, children }: RowMenuProps) {
  const [warned, setWarned] = useState<RowMove | null>(null);
  const parked = view.plan.parked.find((row) => row === planned) ?? null;
  const moves = rowMoves(planned, view, mover.moving.state === 'sending');
  const send = ({ to, edits }: RowMove) => mover.move(moveFor(view, to, edits));
  if (warned !== null && parked !== null) {
    return <Warning parked={parked} onAnyway={() => send(warned)} onLeave={() => setWarned(null)} />;
  }
  const { key } = planned.row;
  const rowTools = key === null ? [] : toolsFor('row', view);
  const actions = [
    ...moves.map((move) => ({
      text: move.text,
      why: move.disabled,
      onPress: () => (parked === null || isRefined(parked) ? send(move) : setWarned(move)),
    })),
    ...rowTools.map((tool) => ({
      text: toolStrings.names[tool.id],
      why: whyNot(tool, view),
      onPress: () => key !== null && onTool(tool.id, key),
    })),
  ];
  return (
    <>
      {children}
      {actions.length > 0 && <Actions label={strings.actions(name)} actions={actions} />}
    </>
  );
}

interface ActionsProps {
  label: string;
  /** `why`: why it cannot be done now; null when it can. */
  actions: readonly { text: string; why: string | null; onPress: () => void }[];
}

/** Each action, and each reason once: under the first action that it keeps from being done. */
function Actions({ label, actions }: ActionsProps) {
  const id = useId();
  const reasons = actions.map(({ why }) => why);
  return (
    <ul class="mark-actions" aria-label={label}>
      {actions.map(({ text, why, onPress }, at) => {
        const first = reasons.indexOf(why);
        const reason = `${id}-${first}`;
        return (
          <li key={text}>
            <button
              type="button"
              class="mark-action"
              aria-disabled={why !== null}
              aria-describedby={why === null ? undefined : reason}
              onClick={(event) => isTrusted(event) && why === null && onPress()}
            >
              {text}
            </button>
            {why !== null && first === at && (
              <span class="mark-action-why" id={reason}>
                {why}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface WarningProps {
  parked: ParkedRow;
  onAnyway: () => void;
  onLeave: () => void;
}

function Warning({ parked, onAnyway, onLeave }: WarningProps) {
  return (
    <div class="mark-unrefined" role="alert">
      <p>{strings.warning}</p>
      <FindingList findings={refinementGaps(parked)} />
      <div class="mark-buttons">
        <button
          type="button"
          class="button button-small button-confirm"
          onClick={(event) => isTrusted(event) && onAnyway()}
        >
          {strings.promoteAnyway}
        </button>
        <button type="button" class="button button-small" onClick={onLeave}>
          {strings.leaveParked}
        </button>
      </div>
    </div>
  );
}
