import type { RowKey } from '@/utils/plan/reference';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { SendEdits } from '../editing/editing';
import type { ToolId } from '../tools/tools';

/** A rectangle in CSS pixels: of a place, from the corner of the layer. */
export interface MarkPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the layer of marks is given. */
export interface RowMarksProps {
  view: PlanView;
  /** By line of the row; rows that do not show are absent. */
  places: ReadonlyMap<number, MarkPlace>;
  /** The room beside the words of the Parking Lot's heading; null when it does not show, or nothing can be added. */
  heading: MarkPlace | null;
  /** Line of the row somebody asked to see. */
  pointedAt: number | null;
  /** What of the window shows around an element. */
  visibleArea: (element: Element) => MarkPlace;
  onAdd: () => void;
  onEdit: SendEdits;
  /** Opens a tool for a row. */
  onTool: (id: ToolId, row: RowKey) => void;
  onReload: () => void;
  onOpenOptions: () => void;
}
