import { watchNodes } from '@/utils/page/changes';
import { watchGeometry } from '@/utils/page/geometry';
import { placing } from '@/utils/page/hold-places';
import { hostOf } from '@/utils/page/host-of';
import { anyRendered } from '@/utils/page/layouts';
import { createPanel, followTheme, formHost, type Panel, planHost, putPanel } from '@/utils/page/panel';
import { setStandingStill } from '@/utils/page/still/standing-still';
import type { CurrentStill } from '@/utils/protocol/answers/current-still';
import { beginnings } from './beginnings';
import { drawHtml } from './draw-html';
import { keepFresh } from './keep-fresh';
import { placeMarks } from './place-marks';
import { wakePanels } from './wake-panels';

/** Milliseconds a page may take to show its description. */
const patience = 5_000;

/**
 * Draws a still where the panels would stand, and has the panels take its place once they are wanted: somebody points
 * at it, goes to it or works in the description, the page goes on so that `isHere` is false, or the plan is another by now.
 */
export function standStill(shown: CurrentStill, isHere: () => boolean): void {
  const { issue, css } = shown;
  const page = document;
  const [over, held] = [new AbortController(), new AbortController()];
  const end = over.signal;
  const [drawnPlan, drawnForm] = drawHtml(shown.plan, shown.form);
  const plan = createPanel(hostOf(page, planHost, false), css, drawnPlan);
  const form = createPanel(hostOf(page, formHost, false), css, drawnForm);
  plan.host.lang = form.host.lang = shown.words.language;
  for (const panel of [plan, form]) putPanel(panel);
  followTheme(page, [plan, form], end);

  const wake = wakePanels(shown, plan.root, () => clear(), end);
  const begun = beginnings({ plan, form }, wake, end);
  const leave = () => {
    held.abort();
    over.abort();
    setStandingStill(null);
    return begun();
  };
  const takeAway = () => {
    held.abort();
    for (const { host } of [plan, form]) host.remove();
  };
  const clear = () => {
    leave();
    takeAway();
  };
  setStandingStill({ issue, end: leave, clear });
  const hold = placing(page, { plan: plan.host, form: form.host }, false);
  const look = descriptionWatch(shown, plan, wake, end);
  const follow = () => {
    hold();
    look();
  };
  watchNodes(page, follow, held.signal);
  follow();
  navigation.addEventListener(
    'currententrychange',
    () => {
      wake();
      // The panels learn from what stood there which issue was confirmed.
      if (!isHere()) takeAway();
    },
    { signal: end },
  );
  keepFresh(shown, plan.root, wake, end);
}

/**
 * Makes a function to call whenever the page changed. Once the rows are there and laid out, the marks are put beside them;
 * whatever happens to the description after that wakes the panels.
 */
function descriptionWatch(
  { places }: CurrentStill,
  plan: Panel,
  wake: () => void,
  end: AbortSignal,
): () => void {
  let rendered: HTMLElement | null = null;
  let content: Element | null = null;
  /** Null where the description is another one; undefined before that is known. */
  let place: (() => void) | null | undefined;
  const look = () => {
    if (place === undefined) {
      if (!rendered?.isConnected) find();
    } else if (!rendered?.isConnected || rendered.firstElementChild !== content) wake();
  };
  const find = () => {
    // What is still being read may be the beginning of a description only.
    if (document.readyState === 'loading') return;
    rendered = plan.host.nextElementSibling?.querySelector<HTMLElement>(anyRendered) ?? null;
    if (rendered === null) return;
    watchGeometry([rendered], settle, end);
    rendered.addEventListener('pointerdown', wake, { signal: end });
  };
  const settle = () => {
    if (place === undefined && rendered !== null) {
      content = rendered.firstElementChild;
      place = placeMarks(places, rendered, plan.root);
      if (place === null) wake();
    }
    place?.();
  };
  document.addEventListener('readystatechange', look, { signal: end });
  const timer = setTimeout(() => rendered === null && wake(), patience);
  end.addEventListener('abort', () => clearTimeout(timer));
  return look;
}
