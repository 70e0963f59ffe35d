import { nextChange } from './changes';
import { elementsOf } from './drawer';

/** Where an issue page shows the labels: work item pages, then the issue page before them. */
export const labelWidgets = '[data-testid="work-item-labels"],[data-testid="sidebar-labels"]';

/** A scoped label's chip holds its scope and its value apart. */
export const labelChip = '.gl-label';
const chipText = '.gl-label-text,.gl-label-text-scoped';

/**
 * Whether a page comes to show one of the `wanted` labels for its own issue, or for the one in its drawer, white space
 * around and case aside: true as soon as it does, however late somebody sets it, and false when `left` aborts before.
 * Looks at the whole page only until it has found where the labels are.
 */
export async function showsLabel(
  page: Document,
  wanted: readonly string[],
  inDrawer: boolean,
  left: AbortSignal,
): Promise<boolean> {
  while (!left.aborted) {
    const widgets = elementsOf(page, labelWidgets, inDrawer);
    const shown = widgets.flatMap(shownLabels);
    if (wanted.some((label) => shown.includes(normalised(label)))) return true;
    await nextChange(widgets.length > 0 ? widgets : [page], left);
  }
  return false;
}

function shownLabels(widget: Element): readonly string[] {
  return [...widget.querySelectorAll(labelChip)].map(nameOf);
}

function nameOf(label: Element): string {
  return [...label.querySelectorAll(chipText)].map((part) => normalised(part.textContent)).join('::');
}

function normalised(label: string): string {
  return label.trim().toLowerCase();
}
