/** What shows another work item over the page, with the same test ids: the classic drawer and the side panel. */
const drawers = '[data-testid="work-item-drawer"],.js-dynamic-panel-inner';

/** The drawer that is open over a page; null when none is. */
export function openDrawer(page: ParentNode): Element | null {
  return page.querySelector(drawers);
}

/** What fits a selector in the drawers over a page, or in the page below them; never both, as both look the same. */
export function elementsOf(page: ParentNode, selector: string, inDrawer: boolean): readonly Element[] {
  const all = [...page.querySelectorAll(selector)];
  return all.filter((element) => (element.closest(drawers) !== null) === inDrawer);
}
