import { elementOf } from './drawer';
import { layouts } from './layouts';
import type { PageLayout } from './layouts/layout';
import { drawerAgrees, type ShownIssue } from './shown-issue';

/** A place in GitLab's page that a panel may take: directly before or after an element GitLab keeps. */
export interface Slot {
  readonly side: 'before' | 'after';
  readonly of: Element;
}

/** Everything an issue page offers. */
export interface PageSlots {
  readonly plan: Slot;
  readonly form: Slot;
  /** The description as GitLab rendered it; null while it is edited or empty. */
  readonly rendered: HTMLElement | null;
  /** The description is in GitLab's own editor. */
  readonly editing: boolean;
  /** Shows the rest of a long description; null when all of it shows. */
  readonly showAll: HTMLElement | null;
}

/** The slots of an issue the page shows, in the drawer for one that is open there; null when no known layout fits. */
export function findSlots(page: ParentNode, { issue, inDrawer }: ShownIssue): PageSlots | null {
  if (inDrawer && !drawerAgrees(page, issue)) return null;
  for (const layout of layouts) {
    const description = elementOf(page, layout.description, inDrawer);
    if (description !== null) return slotsAround(description, layout);
  }
  return null;
}

/** Puts a panel into its slot. Does nothing when it is there already, so it never takes away the focus. */
export function placeInSlot(panel: Element, { side, of }: Slot): void {
  const neighbour = side === 'before' ? of.previousElementSibling : of.nextElementSibling;
  if (neighbour === panel) return;
  if (side === 'before') of.before(panel);
  else of.after(panel);
}

function slotsAround(description: Element, { rendered, editor, showAll }: PageLayout): PageSlots {
  return {
    plan: { side: 'before', of: description },
    form: { side: 'after', of: description },
    rendered: description.querySelector<HTMLElement>(rendered),
    editing: description.querySelector(editor) !== null,
    showAll: showAll === null ? null : description.querySelector<HTMLElement>(showAll),
  };
}
