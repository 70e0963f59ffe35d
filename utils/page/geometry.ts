import { oncePerFrame } from './frame';

/**
 * Calls `onMove` before the browser draws what may have moved inside the page: at first, when an area has changed its size
 * or scrolled on its own, and when the window did. Sizes are told once the page is laid out anew, so that measuring it
 * costs nothing then. Until `signal` aborts.
 */
export function watchGeometry(areas: readonly Element[], onMove: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const moved = oncePerFrame(onMove, signal);
  const sizes = new ResizeObserver(onMove);
  const options = { signal, passive: true, capture: true };
  for (const area of areas) {
    sizes.observe(area);
    area.addEventListener('scroll', moved, options);
  }
  window.addEventListener('resize', moved, options);
  signal.addEventListener('abort', () => sizes.disconnect());
}
