import { oncePerFrame } from './frame';

/**
 * Calls `onChange` when nodes below `target` come or go, at most once per animation frame, until `signal` aborts.
 * What happens in shadow roots is not seen, so drawing in one never calls back.
 */
export function watchChanges(target: Node, onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const observer = new MutationObserver(oncePerFrame(onChange, signal));
  observer.observe(target, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
