import { holdPlaces } from './hold-places';
import { hostNames } from './panel';
import type { PanelHeights } from './panel-heights';

/**
 * Keeps the places of the panels in the page, as high as they were last, so that nothing moves when they come: they
 * take over the elements that stand there. Until `left` aborts, which also clears away what was not taken over.
 */
export function reservePlaces(page: Document, heights: PanelHeights, left: AbortSignal): void {
  const hosts = { plan: place(page, 'plan', heights), form: place(page, 'form', heights) };
  holdPlaces(page, hosts, left);
  left.addEventListener('abort', () => {
    for (const host of Object.values(hosts)) if (host.shadowRoot === null) host.remove();
  });
}

function place(page: Document, name: keyof PanelHeights, heights: PanelHeights): HTMLElement {
  const host = page.createElement(hostNames[name]);
  host.style.cssText = `display:block;height:${heights[name]}px`;
  return host;
}
