import { pageIssueOf, sameIssue } from '@/utils/page/address';
import { watchChanges } from '@/utils/page/changes';
import { watchGeometry } from '@/utils/page/geometry';
import { holdPlaces } from '@/utils/page/hold-places';
import {
  createPanel,
  followTheme,
  formHost,
  hostOf,
  type Panel,
  planHost,
  putPanel,
} from '@/utils/page/panel';
import { watchSetup } from '@/utils/page/setup';
import { findSlots } from '@/utils/page/slots';
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
 * at it, goes to it or works in the description, the page goes on, or the plan is another by now.
 */
export function standStill(shown: CurrentStill): void {
  const { issue, css } = shown;
  const page = document;
  const over = new AbortController();
  const end = over.signal;
  const plan = createPanel(hostOf(page, planHost, false), css);
  const form = createPanel(hostOf(page, formHost, false), css);
  plan.host.lang = form.host.lang = shown.words.language;
  const [drawnPlan, drawnForm] = drawHtml(shown.plan, shown.form);
  plan.root.append(...drawnPlan);
  form.root.append(...drawnForm);
  for (const panel of [plan, form]) putPanel(panel);
  followTheme(page, [plan, form], end);
  const held = new AbortController();
  holdPlaces(page, { plan: plan.host, form: form.host }, false, held.signal);

  const wake = wakePanels(shown, plan.root, end);
  const begun = beginnings({ plan, form }, wake, end);
  const leave = () => {
    over.abort();
    held.abort();
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
  watchSetup(({ instances }) => instances.includes(issue.origin) || clear(), end);
  const goOn = () => {
    if (!sameIssue(issue, pageIssueOf(location.href, [issue.origin]))) takeAway();
    wake();
  };
  navigation.addEventListener('currententrychange', goOn, { signal: end });
  keepFresh(shown, plan.root, wake, end);
  watchDescription(shown, plan, wake, end);
}

/** Puts the marks beside their rows once these are there, and wakes the panels for all that happens to them later. */
function watchDescription(
  { issue, places }: CurrentStill,
  plan: Panel,
  wake: () => void,
  end: AbortSignal,
): void {
  let rendered: HTMLElement | null = null;
  let content: Element | null = null;
  const look = () => {
    if (rendered !== null) {
      if (!rendered.isConnected || rendered.firstElementChild !== content) wake();
      return;
    }
    // What is still being read may be the beginning of a description only.
    if (document.readyState === 'loading') return;
    rendered = findSlots(document, { issue, inDrawer: false })?.rendered ?? null;
    if (rendered === null) return;
    content = rendered.firstElementChild;
    const place = placeMarks(places, rendered, plan.root);
    if (place === null) return wake();
    watchGeometry([rendered], place, end);
    rendered.addEventListener('pointerdown', wake, { signal: end });
  };
  watchChanges(document, look, end);
  document.addEventListener('readystatechange', look, { signal: end });
  look();
  const timer = setTimeout(() => rendered === null && wake(), patience);
  end.addEventListener('abort', () => clearTimeout(timer));
}
