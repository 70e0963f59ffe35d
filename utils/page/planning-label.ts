import { nextChange } from './changes';
import { isInDrawer } from './drawer';

/** Where an issue page shows the labels, newest page first. */
const labelWidgets = [
  '[data-testid="work-item-labels"]', // 17.x to today's work item page
  '[data-testid="sidebar-labels"]', // 16.x and 17.x issue page
  '.issuable-sidebar .block.labels', // before 16.x
].join(',');

/** A scoped label's chip holds its scope and its value apart. */
const chip = '.gl-label';
const chipText = '.gl-label-text, .gl-label-text-scoped';

/**
 * Whether a page comes to show one of the `wanted` labels for its own issue, white space around and case aside: true
 * as soon as it does, however late somebody sets it, and false when `left` aborts before. Looks at the whole page only
 * until it has found where the labels are.
 */
export async function showsLabel(
  page: Document,
  wanted: readonly string[],
  left: AbortSignal,
): Promise<boolean> {
  while (!left.aborted) {
    const widgets = ownLabelWidgets(page);
    if (hasAny(widgets.flatMap(shownLabels), wanted)) return true;
    await nextChange(widgets.length > 0 ? widgets : [page], left);
  }
  return false;
}

function ownLabelWidgets(page: Document): readonly Element[] {
  return [...page.querySelectorAll(labelWidgets)].filter((widget) => !isInDrawer(widget));
}

function shownLabels(widget: Element): readonly string[] {
  return [...widget.querySelectorAll(chip)].map(nameOf);
}

function nameOf(label: Element): string {
  return [...label.querySelectorAll(chipText)].map((part) => part.textContent.trim()).join('::');
}

function hasAny(shown: readonly string[], wanted: readonly string[]): boolean {
  const names = wanted.map(normalised);
  return shown.some((label) => names.includes(normalised(label)));
}

function normalised(label: string): string {
  return label.trim().toLowerCase();
}
