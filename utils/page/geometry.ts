import { oncePerFrame } from './frame';

/**
 * Calls `onMove`, at most once per animation frame, when something inside the page may have moved against the rest:
 * an area changed its size or scrolled on its own, or the window did. Until `signal` aborts.
 */
export function watchGeometry(areas: readonly Element[], onMove: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const moved = oncePerFrame(onMove, signal);
  const sizes = new ResizeObserver(moved);
  const options = { signal, passive: true, capture: true };
  for (const area of areas) {
    sizes.observe(area);
    area.addEventListener('scroll', moved, options);
  }
  window.addEventListener('resize', moved, options);
  signal.addEventListener('abort', () => sizes.disconnect());
}
