import { holdPlaces } from './hold-places';
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
  // Until the page has its place, it is to be found here: see `hostOf`, which is too much for the detector.
  const key = Symbol.for(name);
  const host: HTMLElement = Reflect.get(globalThis, key) ?? document.createElement(name);
  host.style.cssText = `display:block;height:${height}px`;
  Reflect.set(globalThis, key, host);
  return host;
}
