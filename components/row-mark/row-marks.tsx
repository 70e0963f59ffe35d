import { useState } from 'preact/hooks';
import type { PlannedRow } from '@/utils/plan/plan';
import { isWorkRow } from '@/utils/plan/work-row';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { panelStrings as strings } from '@/utils/strings/panel';
import { moveWords } from '../arrange/move-words';
import { useMoving } from '../arrange/use-moving';
import { icon } from '../icon';
import { rowName } from '../row-name';
import { standingOf } from '../standing';
import { RowMark } from './row-mark';
import type { MarkPlace, RowMarksProps } from './row-marks-props';

/** What belongs beside rows and headings of the description, on a layer of its own above it. */
export function RowMarks(props: RowMarksProps) {
  const { view, places, heading, pointedAt, onAdd } = props;
  const mover = useMoving(props.onEdit);
  const [openRow, setOpenRow] = useState<string | null>(null);
  const rows = [...view.plan.rows, ...view.plan.parked];
  const ids = idsOf(rows);
  const pointed = pointedAt === null ? undefined : places.get(pointedAt);
  return (
    <section class="marks" aria-label={strings.mark.layer}>
      {pointed && <div class="mark-pointer" style={pixels(pointed)} />}
      {rows.map((planned, index) => {
        const { line } = planned.row;
        const place = places.get(line);
        const kind = markKind(planned, view);
        if (!place || kind === null) return null;
        const id = ids[index] ?? null;
        return (
          <div key={id} class="mark-place" data-line={line} style={pixels({ ...place, width: 0 })}>
            <RowMark
              {...props}
              mover={mover}
              planned={planned}
              name={rowName(planned.row, view.issue)}
              kind={kind}
              pointed={pointedAt === line}
              open={openRow === id}
              onToggle={(open) => setOpenRow(open ? id : null)}
            />
          </div>
        );
      })}
      <div class="visually-hidden" role="status">
        {moveWords(mover.moving)}
      </div>
      {heading && (
        <div class="mark-place mark-heading" data-line={view.parkingLotLine} style={pixels(heading)}>
          <button
            type="button"
            class={`button button-small ${icon('plus')}`}
            aria-label={strings.mark.addTo}
            onClick={onAdd}
          >
            <span class="mark-add">{strings.mark.add}</span>
          </button>
        </div>
      )}
    </section>
  );
}

/** A row is the same row wherever it is moved; one that its key does not tell apart is its line. */
function idsOf(planned: readonly PlannedRow[]): string[] {
  const taken = new Set<string>();
  return planned.map(({ row: { key, line } }) => {
    if (key === null || taken.has(key)) return `line ${line}`;
    taken.add(key);
    return key;
  });
}

/** What stands beside a row; null where nothing is to be said and nothing can be done. */
function markKind(planned: PlannedRow, { plan, state }: PlanView) {
  const standing = standingOf(planned);
  if (standing !== null) return standing;
  const isOpenlyParked =
    state === 'opened' && isWorkRow(planned) && plan.parked.some((row) => row === planned);
  return isOpenlyParked ? 'parked' : null;
}

function pixels({ left, top, width, height }: MarkPlace) {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}
