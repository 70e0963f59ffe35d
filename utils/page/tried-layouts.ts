import { elementOf } from './drawer';
import { layouts } from './layouts';

/** A layout that was looked for on a page, and the selector that found nothing there. */
export interface TriedLayout {
  readonly name: string;
  /** The GitLab versions it is of. */
  readonly versions: string;
  readonly missing: string;
}

/**
 * For each layout we know, the first step of the way to its description that leads nowhere on a page that fits none of
 * them; in the drawer, or on the page itself. Names selectors of ours only, nothing of the page's.
 */
export function triedLayouts(page: ParentNode, inDrawer: boolean): readonly TriedLayout[] {
  return layouts.map(({ name, versions, description }) => {
    const steps = description.split(' ').map((_, last, all) => all.slice(0, last + 1).join(' '));
    const missing = steps.find((step) => elementOf(page, step, inDrawer) === null);
    return { name, versions, missing: missing ?? description };
  });
}
