import type { ParkFormProps } from '@/components/park-form/park-form';
import type { PlanPanelProps } from '@/components/plan-panel/plan-panel-props';
import type { Reading } from '@/components/plan-panel/reading';
import type { RowMarksProps } from '@/components/row-mark/row-marks-props';
import { visibleArea } from '@/utils/page/visible-area';
import type { PendingPark } from '@/utils/protocol/answers/pending';
import type { Reader } from '@/utils/strings/dates';
import type { Desk } from './park-desk';
import type { RowLayer } from './row-layer';
import type { ToolState } from './tool-door';

/** What every view shows; no marks while there is nothing to mark. */
export interface PanelsContent {
  readonly plan: PlanPanelProps;
  readonly marks: RowMarksProps | null;
  readonly form: ParkFormProps;
}

/** Everything the page knows at one moment. */
export interface PageState {
  readonly reading: Reading;
  readonly desk: Desk;
  readonly layer: RowLayer;
  readonly tool: ToolState;
  readonly folded: boolean;
  readonly pointedAt: number | null;
  readonly reader: Reader;
}

/** What a person can do in the views. */
export type PageActions = Pick<
  PlanPanelProps & RowMarksProps & ParkFormProps,
  | 'onFold'
  | 'onShowRow'
  | 'onRead'
  | 'onReload'
  | 'onTool'
  | 'onShareLoad'
  | 'onEdit'
  | 'retrospective'
  | 'onOutcome'
  | 'onLookUp'
  | 'onOpenOptions'
  | 'onAdd'
  | 'onDraft'
  | 'onSearch'
  | 'onPark'
  | 'onShowParked'
  | 'onSendAgain'
  | 'onDiscard'
>;

const nothingPending: readonly PendingPark[] = [];

/** Hands to each view its part of what is known. */
export function contentOf(state: PageState, actions: PageActions): PanelsContent {
  return { plan: planOf(state, actions), marks: marksOf(state, actions), form: formOf(state, actions) };
}

function planOf({ reading, folded, layer, reader, tool }: PageState, actions: PageActions): PlanPanelProps {
  const rowsOnPage = layer.lines;
  return {
    ...actions,
    reading,
    folded,
    rowsOnPage,
    reader,
    openingTool: tool.opening,
    toolFailure: tool.failure,
  };
}

function marksOf(
  { reading: { view }, layer, pointedAt }: PageState,
  actions: PageActions,
): RowMarksProps | null {
  if (view === null) return null;
  const { places } = layer;
  const heading = view.state === 'opened' ? layer.heading : null;
  return { ...actions, view, places, heading, pointedAt, visibleArea };
}

function formOf({ reading: { view }, desk }: PageState, actions: PageActions): ParkFormProps {
  return {
    ...actions,
    ...desk,
    access: view?.access ?? null,
    closed: view?.state === 'closed',
    pending: view?.pending ?? nothingPending,
  };
}
