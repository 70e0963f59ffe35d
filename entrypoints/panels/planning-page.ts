import type { SendEdits } from '@/components/editing/editing';
import { sendEdits } from '@/components/editing/send-edits';
import type { Reading } from '@/components/plan-panel/reading';
import { rowName } from '@/components/row-name';
import { sameIssue } from '@/utils/page/address';
import { watchChanges } from '@/utils/page/changes';
import { oncePerFrame } from '@/utils/page/frame';
import type { PanelHeights } from '@/utils/page/panel-heights';
import type { ShownIssue } from '@/utils/page/shown-issue';
import { signedInUser } from '@/utils/page/signed-in-user';
import { findSlots, type PageSlots } from '@/utils/page/slots';
import { standingStill } from '@/utils/page/still/standing-still';
import type { RowKey } from '@/utils/plan/reference';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { ask } from '@/utils/protocol/ask';
import type { IssueAddress } from '@/utils/protocol/fields';
import { keepPanelFold } from '@/utils/storage/plan-panel-fold';
import { readerHere } from '@/utils/strings/dates';
import { delayed } from './delayed';
import { followDescription } from './description';
import { createStillKeeper } from './keep-still';
import { createPagePanels, type PagePanels } from './page-panels';
import { contentOf, type PageActions, type PageState } from './panels-content';
import { createParkDesk, type ParkDesk } from './park-desk';
import { createPlanReader, type PlanReader } from './plan-reader';
import { createRowMeasure, emptyLayer, type RowLayer } from './row-layer';
import { createRowPointer, type RowPointer } from './row-pointer';
import { createToolDoor, type ToolDoor } from './tool-door';

/** Milliseconds of quiet after the description changed before the plan is read again. */
const quietAfterChange = 1_000;

const minute = 60_000;

/** A planning issue that a page shows. */
interface ShownPlan extends ShownIssue {
  /** Its details are folded away. */
  readonly folded: boolean;
  /** Of the panels of the planning issue that was seen last; null in a drawer, and for an issue that was not known before. */
  readonly heights: PanelHeights | null;
}

/** Shows the plan of a planning issue where its page shows the issue, until `left` aborts or it is no planning issue any more. */
export function openPlanningPage(shown: ShownPlan, left: AbortSignal): void {
  new PlanningPage(shown, left).open();
}

/** Holds together what is known, where it is drawn, and what a person does with it. */
class PlanningPage {
  readonly #shown: ShownIssue;
  readonly #issue: IssueAddress;
  readonly #gone = new AbortController();
  readonly #end: AbortSignal;
  readonly #redraw: () => void;
  readonly #plans: PlanReader;
  readonly #desk: ParkDesk;
  readonly #tools: ToolDoor;
  readonly #panels: PagePanels;
  readonly #pointer: RowPointer;
  readonly #keep: (state: PageState) => void;
  readonly #measureRows: (view: PlanView, rendered: Element) => RowLayer;
  readonly #follow: (rendered: HTMLElement | null) => void;
  #slots: PageSlots | null = null;
  #layer = emptyLayer;
  #folded: boolean;
  #reader = readerHere();

  constructor(shown: ShownPlan, left: AbortSignal) {
    const end = AbortSignal.any([left, this.#gone.signal]);
    const { issue } = shown;
    this.#end = end;
    this.#shown = shown;
    this.#issue = issue;
    this.#folded = shown.folded;
    this.#redraw = oncePerFrame(() => this.#draw(), end);
    this.#plans = createPlanReader(issue, (reading) => this.#react(reading), end);
    this.#desk = createParkDesk(
      issue,
      {
        signedInUser: () => signedInUser(document),
        // At once: a field that draws itself anew before the next frame would put back what stood in it.
        onDesk: () => this.#draw(),
        onView: this.#plans.accept,
        onPending: () => void this.#plans.open(),
      },
      end,
    );
    this.#tools = createToolDoor(shown, this.#redraw, end);
    const still = standingStill();
    const ownStill = still && sameIssue(still.issue, issue) && !shown.inDrawer ? still : null;
    this.#panels = createPagePanels(document, shown.inDrawer, ownStill, shown.heights, end);
    this.#keep = shown.inDrawer ? () => {} : createStillKeeper(issue, this.#panels, end);
    this.#pointer = createRowPointer(this.#redraw, end);
    this.#measureRows = createRowMeasure(this.#panels.layer);
    const rereadSoon = delayed(() => void this.#plans.read(), quietAfterChange, end);
    // Not in the frame a long description is laid out in: that one has enough to do.
    const redrawSoon = oncePerFrame(this.#redraw, end);
    this.#follow = followDescription(redrawSoon, rereadSoon, end);
  }

  open(): void {
    this.#sync();
    watchChanges(document, () => this.#sync(), this.#end);
    document.addEventListener('visibilitychange', () => this.#visit(), { signal: this.#end });
    const clock = setInterval(() => this.#tick(), minute);
    this.#end.addEventListener('abort', () => clearInterval(clock));
    void this.#plans.open();
    void this.#desk.open();
  }

  /** Puts everything where it belongs, whatever the page has done since. */
  #sync(): void {
    this.#slots = findSlots(document, this.#shown);
    this.#follow(this.#slots?.rendered ?? null);
    if (this.#slots === null) this.#panels.remove();
    else this.#panels.place(this.#slots);
    this.#redraw();
  }

  #draw(): void {
    const reading = this.#plans.reading();
    const rendered = this.#slots?.rendered ?? null;
    if (reading.view !== null || reading.failure !== null) this.#panels.takeOver();
    this.#layer = reading.view && rendered ? this.#measureRows(reading.view, rendered) : emptyLayer;
    const state: PageState = {
      reading,
      desk: this.#desk.desk(),
      layer: this.#layer,
      tool: this.#tools.state(),
      folded: this.#folded,
      pointedAt: this.#pointer.line(),
      reader: this.#reader,
    };
    this.#panels.draw(contentOf(state, this.#actions));
    this.#tools.draw(reading.view && this.#toolProps(reading.view));
    this.#keep(state);
  }

  #toolProps(view: PlanView): Parameters<ToolDoor['draw']>[0] {
    const { onRead, onReload, onOpenOptions } = this.#actions;
    return {
      view,
      reader: this.#reader,
      ask,
      pageUser: pageUser(),
      onView: this.#plans.accept,
      onClose: this.#tools.close,
      onRead,
      onReload,
      onOpenOptions,
    };
  }

  #send: SendEdits = (command, edits) => {
    const onRead = () => void this.#plans.open();
    const page = {
      view: { issue: this.#issue },
      ask,
      pageUser: pageUser(),
      onView: this.#plans.accept,
      onRead,
    };
    return sendEdits(page)(command, edits);
  };

  #react({ failure }: Reading): void {
    if (failure?.kind === 'not-a-planning-issue') this.#gone.abort();
    else this.#redraw();
  }

  #tick(): void {
    this.#reader = readerHere();
    this.#redraw();
  }

  #visit(): void {
    if (document.visibilityState === 'hidden') return;
    this.#tick();
    void this.#plans.revisit();
  }

  #fold(folded: boolean): void {
    this.#folded = folded;
    this.#redraw();
    // Throws in a page that outlived an update of the extension.
    void keepPanelFold(folded);
  }

  #showRow(line: number | null): void {
    if (line !== null) this.#pointer.show(line, this.#layer, this.#slots?.showAll ?? null);
  }

  readonly #actions: PageActions = {
    onFold: (folded) => this.#fold(folded),
    onShowRow: (line) => this.#showRow(line),
    onShowParked: (reference) => this.#showRow(lineOf(this.#plans.reading().view, reference)),
    onRead: () => void this.#plans.read(),
    onReload: () => location.reload(),
    onEdit: (command, edits) => this.#send(command, edits),
    retrospective: {
      read: () => ask({ type: 'read-retrospective', issue: this.#issue }),
      create: () => ask({ type: 'create-retrospective', issue: this.#issue, ...pageUser() }),
    },
    onOutcome: () => ask({ type: 'read-outcome', issue: this.#issue }),
    onLookUp: (questions) =>
      ask({ type: 'read-checklist-facts', issue: this.#issue, questions: [...questions] }),
    onTool: (id, row: RowKey | null = null) => void this.#tools.open(id, { row }),
    onShareLoad: (person) => void this.#tools.open('share', { row: null, person }),
    onOpenOptions: () => void ask({ type: 'open-options' }),
    onAdd: () => this.#panels.focusForm(),
    onDraft: (part) => this.#desk.write(part),
    onSearch: (text) => this.#desk.search(text),
    onPark: () => void this.#desk.park(),
    onSendAgain: (pending) => void this.#desk.sendAgain(pending),
    onDiscard: (command) => void this.#desk.discard(command),
  };
}

/** Whom the page says is signed in, to go with what is written; absent when it names nobody. */
function pageUser(): { readonly pageUser?: string } {
  const user = signedInUser(document);
  return user === null ? {} : { pageUser: user };
}

/** Where the row of an issue stands, the Parking Lot's first; null when there is none. */
function lineOf(view: PlanView | null, reference: string): number | null {
  if (view === null) return null;
  const rows = [...view.plan.parked, ...view.plan.rows];
  return rows.find(({ row }) => rowName(row, view.issue) === reference)?.row.line ?? null;
}
