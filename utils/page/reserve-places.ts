import { holdPlaces } from './hold-places';
import { formHost, planHost } from './panel';
import type { PanelHeights } from './panel-heights';

/**
 * Keeps the places of the panels of the page's own issue, as high as they were last, so that nothing moves when they come: they
 * take over the elements that stand there. Until `left` aborts, which also clears away what was not taken over.
 */
export function reservePlaces(heights: PanelHeights, left: AbortSignal): void {
  const plan = place(planHost, heights.planHeight);
  const form = place(formHost, heights.formHeight);
  holdPlaces(document, { plan, form }, false, left);
  left.addEventListener('abort', () => {
    for (const host of [plan, form]) if (!host.shadowRoot) host.remove();
  });
}

function place(name: string, height: number): HTMLElement {
  const host = document.createElement(name);
  host.style.cssText = `display:block;height:${height}px`;
  // Until the page has its place, it is to be found here: see `hostOf`.
  Reflect.set(globalThis, Symbol.for(name), host);
  return host;
}
