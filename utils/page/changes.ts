import { oncePerFrame } from './frame';

/**
 * Calls `onChange` whenever nodes below `target` come or go, before the browser draws that, until `signal` aborts. What
 * happens in shadow roots is not seen, so drawing in one never calls back.
 */
export function watchNodes(target: Node, onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(onChange);
  observer.observe(target, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The same, at most once per animation frame. */
export function watchChanges(target: Node, onChange: () => void, signal: AbortSignal): void {
  if (!signal.aborted) watchNodes(target, oncePerFrame(onChange, signal), signal);
}
