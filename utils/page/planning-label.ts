import { watchChanges } from './changes';
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

/** After a navigation inside the page the labels of the issue just left may stand this long, in milliseconds. */
const settling = 10_000;

/**
 * Whether a page shows one of the `wanted` labels for its own issue, white space around and case aside. Pages draw
 * labels late: answers true as soon as one shows, and false when others show and none of `wanted` joins them soon,
 * or when `left` aborts.
 */
export async function showsLabel(
  page: Document,
  wanted: readonly string[],
  left: AbortSignal,
): Promise<boolean> {
  const decided = new AbortController();
  try {
    return await new Promise<boolean>((resolve) => {
      let settled = false;
      const look = () => {
        const shown = shownLabels(page);
        if (hasAny(shown, wanted)) resolve(true);
        else if (shown.length > 0 && !settled) {
          settled = true;
          setTimeout(() => resolve(false), settling);
        }
      };
      left.addEventListener('abort', () => resolve(false), { signal: decided.signal });
      watchChanges(page, look, decided.signal);
      if (left.aborted) resolve(false);
      else look();
    });
  } finally {
    decided.abort();
  }
}

function shownLabels(page: Document): readonly string[] {
  const widgets = [...page.querySelectorAll(labelWidgets)].filter((widget) => !isInDrawer(widget));
  return widgets.flatMap((widget) => [...widget.querySelectorAll(chip)]).map(nameOf);
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
