import { elementOf } from '@/utils/page/drawer';
import { planHost } from '@/utils/page/panel';

/**
 * Keeps the focus in the plan panel until `left` aborts: when what has it goes, as the button of a tool that is of no use
 * any more does, the panel's heading takes it. Otherwise the keyboard would begin at the page's start. Answers a function
 * that brings the focus back from a tool whose button is gone.
 */
export function keepFocus(page: Document, inDrawer: boolean, left: AbortSignal): () => void {
  const panel = elementOf(page, planHost, inDrawer);
  const root = panel?.shadowRoot;
  if (!root) return () => undefined;
  let inside = panel === page.activeElement;
  panel.addEventListener('focusin', () => (inside = true), { signal: left });
  panel.addEventListener('focusout', () => (inside = false), { signal: left });

  const toHeading = () => {
    const heading = root.querySelector('h2');
    if (page.activeElement !== page.body || !heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => inside && toHeading());
  observer.observe(root, { childList: true, subtree: true });
  left.addEventListener('abort', () => observer.disconnect());
  return toHeading;
}
