import { render } from 'preact';
import checklistCss from '@/components/checklist/checklist.css?inline';
import controls from '@/components/controls.css?inline';
import findingList from '@/components/finding-list.css?inline';
import icons from '@/components/icons.css?inline';
import moreIcons from '@/components/icons-more.css?inline';
import measure from '@/components/measure.css?inline';
import { ParkForm, type ParkFormProps } from '@/components/park-form/park-form';
import parkFormCss from '@/components/park-form/park-form.css?inline';
import { PlanPanel } from '@/components/plan-panel/plan-panel';
import planPanelCss from '@/components/plan-panel/plan-panel.css?inline';
import type { PlanPanelProps } from '@/components/plan-panel/plan-panel-props';
import retrospectiveCss from '@/components/retrospective/retrospective.css?inline';
import rowMarkCss from '@/components/row-mark/row-mark.css?inline';
import { RowMarks } from '@/components/row-mark/row-marks';
import type { RowMarksProps } from '@/components/row-mark/row-marks-props';
import tokens from '@/components/tokens.css?inline';
import toolBar from '@/components/tools/tool-bar.css?inline';
import { holdPlaces } from '@/utils/page/hold-places';
import { hostOf } from '@/utils/page/host-of';
import { createPanel, followTheme, formHost, type Panel, planHost, putPanel } from '@/utils/page/panel';
import type { PanelHeights } from '@/utils/page/panel-heights';
import { type PageSlots, placeInSlot } from '@/utils/page/slots';
import type { StandingStill } from '@/utils/page/still/standing-still';
import { wordsLanguage } from '@/utils/strings/in-language';
import { goOn } from './go-on';
import host from './host.css?inline';
import { keepHeights } from './keep-heights';
import type { PanelsContent } from './panels-content';
import { whenChanged } from './when-changed';

const shared = [tokens, host, controls, icons];
const formStyles = [...shared, parkFormCss].join('\n');
const planStyles = [
  ...shared,
  moreIcons,
  measure,
  findingList,
  planPanelCss,
  checklistCss,
  retrospectiveCss,
  toolBar,
  rowMarkCss,
].join('\n');

/** Our views inside the page: the plan above the description with the marks on its rows, the form below it. */
export interface PagePanels {
  readonly plan: Panel;
  readonly form: Panel;
  /** Marks are measured from it. */
  readonly layer: HTMLElement;
  /** Puts the panels where they belong; does nothing when they are there already. */
  place(slots: PageSlots): void;
  /** Puts them in place of the still, if one stands there; to be called before marks are measured. */
  takeOver(): void;
  draw(content: PanelsContent): void;
  /** Takes them out of the page; they keep what is in them. */
  remove(): void;
  /** Goes to the form, ready to type. */
  focusForm(): void;
}

/**
 * Makes panels for the page's own issue, or for the one in its drawer, that follow the page's theme until `left` aborts,
 * which also clears them away. A still of them that stands there stays until they take over. Until they are drawn,
 * their places are kept as high as they were last; `heights` is null where that is not known.
 */
export function createPagePanels(
  page: Document,
  inDrawer: boolean,
  still: StandingStill | null,
  heights: PanelHeights | null,
  left: AbortSignal,
): PagePanels {
  let standing = still;
  const plan = createPanel(hostOf(page, planHost, inDrawer), planStyles);
  const form = createPanel(hostOf(page, formHost, inDrawer), formStyles);
  plan.host.lang = form.host.lang = wordsLanguage();
  const summary = page.createElement('div');
  const layer = page.createElement('div');
  plan.root.append(summary, layer);
  plan.root.style.minHeight = `${heights?.planHeight ?? 0}px`;
  form.root.style.minHeight = `${heights?.formHeight ?? 0}px`;
  followTheme(page, [plan, form], left);

  if (standing === null) for (const panel of [plan, form]) putPanel(panel);
  holdPlaces(page, { plan: plan.host, form: form.host }, inDrawer, left);
  if (!inDrawer) keepHeights(plan.host, form.host, left);

  const drawPlan = whenChanged((props: PlanPanelProps) => render(<PlanPanel {...props} />, summary));
  const drawMarks = whenChanged((props: RowMarksProps | null) =>
    render(props && <RowMarks {...props} />, layer),
  );
  const drawForm = whenChanged((props: ParkFormProps) => render(<ParkForm {...props} />, form.root));

  const columns = () => [...(plan.host.shadowRoot?.querySelectorAll('.plan-column') ?? [])];
  const remove = () => {
    plan.host.remove();
    form.host.remove();
  };
  left.addEventListener('abort', () => {
    standing?.clear();
    remove();
    for (const root of [summary, layer, form.root]) render(null, root);
  });

  return {
    plan,
    form,
    layer,
    place(slots) {
      placeInSlot(plan.host, slots.plan);
      placeInSlot(form.host, slots.form);
    },
    takeOver() {
      if (standing === null) return;
      const begun = standing.end();
      const scrolled = columns().map(({ scrollTop }) => scrollTop);
      standing = null;
      for (const panel of [plan, form]) putPanel(panel);
      queueMicrotask(() => {
        for (const [at, column] of columns().entries()) column.scrollTop = scrolled[at] ?? 0;
        if (begun !== null) goOn(begun, { plan, form }[begun.panel].root);
      });
    },
    draw(content) {
      const { view, failure } = content.plan.reading;
      if (view !== null || failure !== null) plan.root.style.minHeight = '';
      drawPlan(content.plan);
      drawMarks(content.marks);
      form.root.style.minHeight = '';
      drawForm(content.form);
    },
    remove,
    focusForm() {
      form.host.scrollIntoView({ block: 'center' });
      form.root.querySelector('input')?.focus({ preventScroll: true });
    },
  };
}
