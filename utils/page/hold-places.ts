import { watchNodes } from './changes';
import { elementOf } from './drawer';
import { anyDescription } from './layouts';

/** Our elements in the page: the plan stands before the description, the form after it. */
export interface Hosts {
  readonly plan: Element;
  readonly form: Element;
}

/**
 * Puts our elements into their places, and back whenever GitLab takes them off the page, before the browser draws it:
 * so nothing around them moves. `inDrawer`: of the issue in the drawer. Until `left` aborts.
 */
export function holdPlaces(page: Document, hosts: Hosts, inDrawer: boolean, left: AbortSignal): void {
  const hold = placing(page, hosts, inDrawer);
  watchNodes(page, hold, left);
  hold();
}

/** Makes a function that puts our elements into their places when they are not there; for whoever watches the page anyway. */
export function placing(page: Document, { plan, form }: Hosts, inDrawer: boolean): () => void {
  return () => {
    if (plan.isConnected && form.isConnected) return;
    const description = elementOf(page, anyDescription, inDrawer);
    description?.before(plan);
    description?.after(form);
  };
}
