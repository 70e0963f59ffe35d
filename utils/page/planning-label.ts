import { elementOf } from './drawer';

/** Where an issue page shows the labels: work item pages, then the issue page before them. */
export const labelWidgets = '[data-testid="work-item-labels"],[data-testid="sidebar-labels"]';

/** A scoped label's chip holds its scope and its value apart. */
export const labelChip = '.gl-label';
const chipText = '.gl-label-text,.gl-label-text-scoped';

/**
 * Calls `onShown` once, as soon as the page shows one of the `wanted` labels for its own issue, or for the one in its
 * drawer, white space around and case aside, however late somebody sets it; never once `left` is aborted. Looks for
 * where the labels are only until it has found them.
 */
export function whenLabelShows(
  wanted: readonly string[],
  inDrawer: boolean,
  left: { readonly aborted: boolean },
  onShown: () => void,
): void {
  const sought = wanted.map(normalised);
  let widget: Element | null = null;
  let waiting = false;
  const look = () => {
    waiting = false;
    if (left.aborted) return observer.disconnect();
    if (!widget?.isConnected) widget = elementOf(document, labelWidgets, inDrawer);
    if (widget === null || !showsOneOf(widget, sought)) return;
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

/** Most issues show none, and their words tell that for less than their labels do. */
function showsOneOf(widget: Element, labels: readonly string[]): boolean {
  const words = widget.textContent.toLowerCase();
  const maybe = labels.filter((label) => label.split('::').every((part) => words.includes(part)));
  return maybe.length > 0 && [...widget.querySelectorAll(labelChip)].some((chip) => maybe.includes(nameOf(chip)));
}

function nameOf(label: Element): string {
  return [...label.querySelectorAll(chipText)].map((part) => normalised(part.textContent)).join('::');
}

function normalised(label: string): string {
  return label.trim().toLowerCase();
}
