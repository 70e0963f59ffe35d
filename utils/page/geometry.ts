import { oncePerFrame } from './frame';

/**
 * Calls `onMove` before the browser draws what may have moved inside the page: when an area has a size for the first time or
 * another one, when it has scrolled on its own, and when the window changed. Of sizes it is told once the page is laid out
 * anew, where measuring costs nothing; it must not change that of an area. Until `signal` aborts.
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
