import { useState } from 'preact/hooks';
import { immovable } from '@/utils/plan/arranging/movable';
import { movesTo, type Position } from '@/utils/plan/arranging/moves';
import { isRefined } from '@/utils/plan/arranging/refinement-gaps';
import type { RowSection } from '@/utils/plan/document';
import type { PlannedRow } from '@/utils/plan/plan';
import type { RowKey } from '@/utils/plan/reference';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { arrangeStrings as strings } from '@/utils/strings/arrange';
import { formatInstant } from '@/utils/strings/dates';
import { readFailureSentence } from '@/utils/strings/failures';
import { moveStrings } from '@/utils/strings/move';
import { panelStrings } from '@/utils/strings/panel';
import { Dialog } from '../dialog/dialog';
import { sendEdits } from '../editing/send-edits';
import { Notice } from '../notice';
import type { ToolProps } from '../tools/tool-props';
import { ArrangeFoot } from './arrange-foot';
import { moveFor } from './move-for';
import { MoveNotice } from './move-notice';
import { moveWords } from './move-words';
import { movesBarred } from './moves-barred';
import { ParkedList } from './parked-list';
import { UnrefinedWarning } from './unrefined-warning';
import { useMoving } from './use-moving';
import { useSelection } from './use-selection';
import { WhatIf } from './what-if';
import { WorkList } from './work-list';

/** Arranges the plan: what is in Milestone Work, in which order, and what is promoted from the Parking Lot. */
export function Arrange(props: ToolProps) {
  const { view, reader, row, onClose } = props;
  const mover = useMoving(sendEdits(props));
  const { moving } = mover;
  const selection = useSelection(row);
  const [position, setPosition] = useState<Position>('end');
  const [said, setSaid] = useState('');
  const planned = selectedOf(view.plan.rows, view, selection.keys);
  const parked = selectedOf(view.plan.parked, view, selection.keys);
  const barred = movesBarred(view);
  const busy = moving.state === 'sending';

  const send = (keys: ReadonlySet<RowKey>, to: RowSection, at: Position) => {
    setSaid('');
    mover.move(moveFor(view, to, movesTo(view.plan, keys, to, at)), () => selection.clear(keys));
  };
  return (
    <Dialog
      title={strings.title}
      size="wide"
      onClose={onClose}
      foot={
        <>
          <ArrangeFoot
            view={view}
            planned={keysOf(planned)}
            parked={keysOf(parked)}
            barred={barred !== null || busy}
            position={position}
            onPosition={setPosition}
            onMove={send}
          />
          {moving.state !== 'idle' && (
            <div class="arrange-told">
              <MoveNotice moving={moving} {...props} onAgain={mover.again} />
              {!busy && (
                <button type="button" class="button button-small" onClick={mover.dismiss}>
                  {moveStrings.dismiss}
                </button>
              )}
            </div>
          )}
        </>
      }
    >
      <div class="visually-hidden" role="status">
        {said === '' ? moveWords(moving) : said}
      </div>
      {view.failure && (
        <Notice tone="warning">
          {readFailureSentence(view.failure, reader)}{' '}
          {panelStrings.plan.shownAsRead(formatInstant(view.readAt, reader))}
        </Notice>
      )}
      <div class="arrange">
        <WorkList
          view={view}
          barred={barred}
          busy={busy}
          selection={selection}
          row={row}
          onDrop={(key, before) =>
            send(new Set([key]), 'milestone-work', before === null ? 'end' : { before })
          }
          onSay={setSaid}
        />
        <div class="arrange-side">
          <ParkedList view={view} barred={barred} busy={busy} selection={selection} row={row} />
          <UnrefinedWarning rows={parked.filter((row) => !isRefined(row))} context={view.issue} />
          <WhatIf plan={view.plan} keys={keysOf(parked)} />
        </div>
      </div>
    </Dialog>
  );
}

/** The ticked rows of a section that are still there and can be moved. */
function selectedOf<Row extends PlannedRow>(
  rows: readonly Row[],
  { plan }: PlanView,
  keys: ReadonlySet<RowKey>,
): readonly Row[] {
  return rows.filter(
    (planned) => planned.row.key !== null && keys.has(planned.row.key) && immovable(planned, plan) === null,
  );
}

function keysOf(rows: readonly PlannedRow[]): ReadonlySet<RowKey> {
  return new Set(rows.flatMap(({ row }) => row.key ?? []));
}
