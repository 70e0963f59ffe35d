import { holdPlaces } from './hold-places';
import { formHost, hostOf, planHost } from './panel';
import type { PanelHeights } from './panel-heights';

/** Why the wait is over where the panels, or a still of them, take the places. */
export const taken = 'taken';

/**
 * Keeps the places of the panels of the page's own issue, as high as they were last, so that nothing moves when they come: they
 * take over the elements that stand there. Until `waiting` aborts, which also clears them away unless they are `taken`.
 */
export function reservePlaces(heights: PanelHeights, waiting: AbortSignal): void {
  const plan = place(planHost, heights.planHeight);
  const form = place(formHost, heights.formHeight);
  holdPlaces(document, { plan, form }, false, waiting);
  waiting.addEventListener('abort', () => {
    if (waiting.reason !== taken) for (const host of [plan, form]) host.remove();
  });
}

function place(name: string, height: number): HTMLElement {
  const host = hostOf(document, name, false);
  host.style.cssText = `display:block;height:${height}px`;
  // Until the page has its place, it is to be found here: see `hostOf`.
  Reflect.set(globalThis, Symbol.for(name), host);
  return host;
}
