import { holdPlaces } from './hold-places';
import { formHost, planHost } from './panel';
import type { PanelHeights } from './panel-heights';

/**
 * Keeps the places of the panels of the page's own issue, as high as they were last, so that nothing moves when they come: they
 * take over the elements that stand there. Until `left` aborts, which also clears away what was not taken over.
 */
export function reservePlaces(page: Document, heights: PanelHeights, left: AbortSignal): void {
  const hosts = {
    plan: place(page, planHost, heights.planHeight),
    form: place(page, formHost, heights.formHeight),
  };
  holdPlaces(page, hosts, false, left);
  left.addEventListener('abort', () => {
    for (const host of Object.values(hosts)) if (host.shadowRoot === null) host.remove();
  });
}

function place(page: Document, name: string, height: number): HTMLElement {
  const host = page.createElement(name);
  host.style.cssText = `display:block;height:${height}px`;
  return host;
}
