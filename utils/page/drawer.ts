/** What shows another work item over the page, with the same test ids: the classic drawer and the side panel. */
const drawers = '[data-testid="work-item-drawer"], .work-item-drawer, .js-dynamic-panel-inner';

/** True for an element of a work item that is open over the page, not of the page's own. */
export function isInDrawer(element: Element): boolean {
  return element.closest(drawers) !== null;
}
