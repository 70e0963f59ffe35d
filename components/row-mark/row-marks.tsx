import { useState } from 'preact/hooks';
import type { PlannedRow } from '@/utils/plan/plan';
import type { ReferenceContext } from '@/utils/plan/reference';
import { panelStrings as strings } from '@/utils/strings/panel';
import { Icon } from '../icon';
import { rowName } from '../row-name';
import { standingOf } from '../standing';
import { RowMark } from './row-mark';

/** A rectangle in CSS pixels: of a place, from the corner of the layer. */
export interface MarkPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface RowMarksProps {
  /** Rows of Milestone Work. */
  rows: readonly PlannedRow[];
  /** Rows of the Parking Lot. */
  parked: readonly PlannedRow[];
  context: ReferenceContext;
  /** By line of the row; rows that do not show are absent. */
  places: ReadonlyMap<number, MarkPlace>;
  /** The room beside the words of the Parking Lot's heading; null when it does not show, or nothing can be added. */
  heading: MarkPlace | null;
  /** Line of the row somebody asked to see. */
  pointedAt: number | null;
  /** What of the window shows around an element. */
  visibleArea: (element: Element) => MarkPlace;
  onAdd: () => void;
}

/** What belongs beside rows and headings of the description, on a layer of its own above it. */
export function RowMarks(props: RowMarksProps) {
  const { rows, parked, context, places, heading, pointedAt, visibleArea, onAdd } = props;
  const [openLine, setOpenLine] = useState<number | null>(null);
  const pointed = pointedAt === null ? undefined : places.get(pointedAt);
  return (
    <section class="marks" aria-label={strings.mark.layer}>
      {pointed && <div class="mark-pointer" style={pixels(pointed)} />}
      {[...rows, ...parked].map((planned) => {
        const { line } = planned.row;
        const place = places.get(line);
        const standing = standingOf(planned);
        if (!place || standing === null) return null;
        return (
          <div key={line} class="mark-place" style={pixels({ ...place, width: 0 })}>
            <RowMark
              planned={planned}
              name={rowName(planned.row, context)}
              standing={standing}
              pointed={pointedAt === line}
              open={openLine === line}
              visibleArea={visibleArea}
              onToggle={(open) => setOpenLine(open ? line : null)}
            />
          </div>
        );
      })}
      {heading && (
        <div class="mark-place mark-heading" style={pixels(heading)}>
          <button type="button" class="button button-small" aria-label={strings.mark.addTo} onClick={onAdd}>
            <Icon name="plus" />
            <span class="mark-add">{strings.mark.add}</span>
          </button>
        </div>
      )}
    </section>
  );
}

function pixels({ left, top, width, height }: MarkPlace) {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}
