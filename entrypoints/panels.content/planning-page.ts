import { rowName } from '@/components/row-name';
import { watchChanges } from '@/utils/page/changes';
import { oncePerFrame } from '@/utils/page/frame';
import { findSlots, type PageSlots } from '@/utils/page/slots';
import { ask } from '@/utils/protocol/ask';
import type { IssueAddress, PlanView } from '@/utils/protocol/messages';
import { delayed } from './delayed';
import { followDescription } from './description';
import { keepFolded } from './fold';
import { createPagePanels } from './page-panels';
import { contentOf, type PageActions } from './panels-content';
import { createParkDesk } from './park-desk';
import { createPlanReader } from './plan-reader';
import { emptyLayer, layRows } from './row-layer';
import { createRowPointer } from './row-pointer';

/** Milliseconds of quiet after the description changed before the plan is read again. */
const quietAfterChange = 1_000;

const minute = 60_000;

/**
 * Shows the plan of a planning issue in its page until `left` aborts, or until it is no planning issue any more.
 * `folded`: its details are.
 */
export function openPlanningPage(
  { issue, folded }: { readonly issue: IssueAddress; readonly folded: boolean },
  left: AbortSignal,
): void {
  const gone = new AbortController();
  const end = AbortSignal.any([left, gone.signal]);
  let slots: PageSlots | null = null;
  let layer = emptyLayer;
  let isFolded = folded;

  const draw = () => {
    const reading = reader.reading();
    const rendered = slots?.rendered ?? null;
    layer = reading.view && rendered ? layRows(reading.view, rendered, panels.layer) : emptyLayer;
    const now = new Date().toISOString();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const pointedAt = pointer.line();
    const state = { reading, desk: desk.desk(), layer, folded: isFolded, pointedAt, now, timeZone };
    panels.draw(contentOf(state, actions));
  };
  const redraw = oncePerFrame(draw, end);

  const reader = createPlanReader(
    issue,
    (reading) => (reading.failure?.kind === 'not-a-planning-issue' ? gone.abort() : redraw()),
    end,
  );
  const desk = createParkDesk(
    issue,
    { onDesk: redraw, onView: reader.accept, onPending: () => void reader.open() },
    end,
  );
  const panels = createPagePanels(document, desk.keep, end);
  const pointer = createRowPointer(redraw, end);
  const rereading = delayed(() => void reader.read(), quietAfterChange, end);
  const follow = followDescription(redraw, rereading.soon, end);

  const showRow = (line: number) => pointer.show(line, layer, slots?.showAll ?? null);
  const actions: PageActions = {
    onFold(next) {
      isFolded = next;
      void keepFolded(next);
      redraw();
    },
    onShowRow: showRow,
    onShowParked(reference) {
      const line = parkedLine(reader.reading().view, reference);
      if (line !== null) showRow(line);
    },
    onRead: () => void reader.read(),
    onReload: () => location.reload(),
    onOpenOptions: () => void ask({ type: 'open-options' }),
    onAdd: panels.focusForm,
    onDraft: desk.write,
    onSearch: desk.search,
    onPark: () => void desk.park(),
    onDiscard: (command) => void desk.discard(command),
  };

  /** Puts everything where it belongs, whatever the page has done since. */
  const sync = () => {
    slots = findSlots(document);
    follow(slots?.rendered ?? null);
    if (slots === null) panels.remove();
    else panels.place(slots);
    redraw();
  };

  const visit = () => {
    if (document.visibilityState === 'visible') void reader.revisit();
    else desk.keep();
  };

  sync();
  watchChanges(document, sync, end);
  document.addEventListener('visibilitychange', visit, { signal: end });
  const clock = setInterval(redraw, minute);
  end.addEventListener('abort', () => clearInterval(clock));
  void reader.open();
  void desk.open();
}

function parkedLine(view: PlanView | null, reference: string): number | null {
  if (view === null) return null;
  const rows = [...view.plan.parked, ...view.plan.rows];
  return rows.find(({ row }) => rowName(row, view.issue) === reference)?.row.line ?? null;
}
