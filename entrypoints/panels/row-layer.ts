import { type Box, placeOn, roomBeside } from '@/utils/page/places';
import { type TiedRows, tieRows } from '@/utils/page/rows';
import type { PlanView } from '@/utils/protocol/answers/plan-view';

/** Where rows of both sections stand, and room beside the Parking Lot's heading, measured from the layer. */
export interface RowLayer {
  /** By line; every row that is on the page. */
  readonly rows: ReadonlyMap<number, HTMLElement>;
  /** The lines of `rows`. */
  readonly lines: ReadonlySet<number>;
  /** By line; rows that are cut off are absent. */
  readonly places: ReadonlyMap<number, Box>;
  readonly heading: Box | null;
  /** The Parking Lot's heading itself. */
  readonly title: HTMLElement | null;
}

export const emptyLayer: RowLayer = {
  rows: new Map(),
  lines: new Set(),
  places: new Map(),
  heading: null,
  title: null,
};

interface Tie extends TiedRows {
  readonly view: PlanView;
  /** The first element of what was rendered: GitLab replaces all of it at once. */
  readonly content: Element | null;
}

/**
 * Measures the page, as often as it likes to be measured: rows are looked for again only when the plan or the page
 * has changed, and the answer stays the very same object while nothing has moved.
 */
export function createRowMeasure(layer: Element): (view: PlanView, rendered: Element) => RowLayer {
  let tie: Tie | null = null;
  let last = emptyLayer;
  return (view, rendered) => {
    if (tie === null || !isCurrent(tie, view, rendered)) tie = tieNow(view, rendered);
    last = steady(last, measure(tie, rendered, layer));
    return last;
  };
}

function isCurrent({ view, content, rows, heading }: Tie, now: PlanView, rendered: Element): boolean {
  if (view !== now || content !== rendered.firstElementChild) return false;
  return [...rows.values()].every(({ isConnected }) => isConnected) && heading?.isConnected !== false;
}

function tieNow(view: PlanView, rendered: Element): Tie {
  const rows = [...view.plan.rows, ...view.plan.parked].map(({ row }) => row);
  const source = { origin: view.issue.origin, rows, headingLine: view.parkingLotLine };
  return { view, content: rendered.firstElementChild, ...tieRows(rendered, source) };
}

function measure({ rows, heading }: Tie, rendered: Element, layer: Element): RowLayer {
  const [origin, clip] = [layer.getBoundingClientRect(), rendered.getBoundingClientRect()];
  const place = (box: Box) => placeOn(origin, box, clip);
  const places = new Map<number, Box>();
  for (const [line, element] of rows) {
    const found = place(element.getBoundingClientRect());
    if (found !== null) places.set(line, found);
  }
  const room = heading && place(roomBeside(heading));
  return { rows, lines: new Set(rows.keys()), places, heading: room, title: heading };
}

function steady(last: RowLayer, next: RowLayer): RowLayer {
  if (last.rows !== next.rows || last.places.size !== next.places.size) return next;
  if (!sameBox(last.heading, next.heading)) return next;
  for (const [line, box] of next.places) if (!sameBox(last.places.get(line) ?? null, box)) return next;
  return last;
}

function sameBox(one: Box | null, other: Box | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.left === other.left &&
    one.top === other.top &&
    one.width === other.width &&
    one.height === other.height
  );
}
