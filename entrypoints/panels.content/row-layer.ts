import type { MarkPlace } from '@/components/row-mark/row-marks';
import { placeOn } from '@/utils/page/places';
import { type TiedRows, tieRows } from '@/utils/page/rows';
import type { PlanView } from '@/utils/protocol/messages';

/** Where rows of both sections and the Parking Lot's heading stand, measured from the layer. */
export interface RowLayer {
  readonly tied: TiedRows;
  /** By line; rows that are cut off, or not on the page, are absent. */
  readonly places: ReadonlyMap<number, MarkPlace>;
  readonly heading: MarkPlace | null;
}

export const emptyLayer: RowLayer = {
  tied: { rows: new Map(), heading: null },
  places: new Map(),
  heading: null,
};

/** Measures the page; `rendered` is the description as GitLab drew it. */
export function layRows(view: PlanView, rendered: Element, layer: Element): RowLayer {
  const rows = [...view.plan.rows, ...view.plan.parked].map(({ row }) => row);
  const tied = tieRows(rendered, rows, view.parkingLotLine);
  const [origin, clip] = [layer.getBoundingClientRect(), rendered.getBoundingClientRect()];
  const place = (element: Element) => placeOn(origin, element.getBoundingClientRect(), clip);
  const places = new Map<number, MarkPlace>();
  for (const [line, element] of tied.rows) {
    const found = place(element);
    if (found !== null) places.set(line, found);
  }
  return { tied, places, heading: tied.heading && place(tied.heading) };
}
