import { holdPlaces } from './hold-places';
import { ownHost } from './own-host';
import { formHost, planHost } from './panel';
import type { PanelHeights } from './panel-heights';

/**
 * Keeps the places of the panels of the page's own issue, as high as they were last, so that nothing moves when they
 * come: they take over the elements that stand there. Until `waiting` aborts, which also clears them away, unless its
 * reason is `true`: they are taken.
 */
export function reservePlaces(heights: PanelHeights, waiting: AbortSignal): void {
  const plan = place(planHost, heights.planHeight);
  const form = place(formHost, heights.formHeight);
  holdPlaces(document, { plan, form }, false, waiting);
  waiting.addEventListener('abort', () => {
    if (waiting.reason === true) return;
    plan.remove();
    form.remove();
  });
}

function place(name: string, height: number): HTMLElement {
  const host = ownHost(name);
  host.style.cssText = `display:block;height:${height}px`;
  return host;
}
