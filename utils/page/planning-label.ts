import { elementOf } from './drawer';

/** Where an issue page shows the labels: work item pages, then the issue page before them. */
export const labelWidgets = '[data-testid="work-item-labels"],[data-testid="sidebar-labels"]';

/** One label in it. */
export const labelChip = '.gl-label';

/**
 * Calls `onShown` once, as soon as the page shows one of the `wanted` labels for its own issue, or for the one in its
 * drawer, spaces and case aside, however late somebody sets it; never once `left` is aborted. Looks for
 * where the labels are only until it has found them.
 */
export function whenLabelShows(
  wanted: readonly string[],
  inDrawer: boolean,
  left: { readonly aborted: boolean },
  onShown: () => void,
): void {
  const sought = wanted.map(closedUp);
  let widget: Element | null | undefined;
  let waiting = false;
  const look = () => {
    waiting = false;
    if (left.aborted) return observer.disconnect();
    if (!widget?.isConnected) widget = elementOf(document, labelWidgets, inDrawer);
    if (!sought.some((label) => widget && shows(widget, label))) return;
    observer.disconnect();
    onShown();
  };
  const observer = new MutationObserver(() => {
    if (!waiting) requestAnimationFrame(look);
    waiting = true;
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  look();
}

/** Whether a label shows, by its words. Most issues show others: all words at once tell that for less than each label's. */
function shows(widget: Element, label: string): boolean {
  return (
    closedUp(widget.textContent).includes(label) &&
    [...widget.querySelectorAll(labelChip)].some((chip) => closedUp(chip.textContent) === label)
  );
}

/** In lower case, without spaces and line breaks, and without the `::` of a scoped label, whose parts a page shows apart. */
function closedUp(text: string): string {
  return text.toLowerCase().replaceAll(' ', '').replaceAll('\n', '').replaceAll('::', '');
}
