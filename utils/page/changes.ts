import { oncePerFrame } from './frame';

/**
 * Calls `onChange` now, and whenever nodes below `target` come or go, before the browser draws that; until `signal` aborts.
 * What happens in shadow roots is not seen, so drawing in one never calls back.
 */
export function watchNodes(target: Node, onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(onChange);
  observer.observe(target, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  onChange();
}

/** The same, but from the next animation frame on, and at most once in each. */
export function watchChanges(target: Node, onChange: () => void, signal: AbortSignal): void {
  if (!signal.aborted) watchNodes(target, oncePerFrame(onChange, signal), signal);
}
