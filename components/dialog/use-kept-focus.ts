import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Takes the focus to `fallback` whenever what had it is gone from `area`, such as a button that was pressed and has done
 * its work: otherwise the keyboard would begin at the page's start.
 */
export function useKeptFocus(
  area: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!area.current) return;
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body) fallback.current?.focus({ preventScroll: true });
    });
    observer.observe(area.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
}
