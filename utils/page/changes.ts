import { oncePerFrame } from './frame';
import { until } from './until';

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

/**
 * Waits until something inside one of `targets` changes, its text included, or one of them is taken off the page; at
 * once when `left` has aborted. Answers in an animation frame of its own, so it may be asked again and again.
 */
export function nextChange(targets: readonly Node[], left: AbortSignal): Promise<void> {
  return until(left, (resolve, over) => {
    const observer = new MutationObserver(oncePerFrame(resolve, over));
    for (const target of targets) {
      observer.observe(target, { childList: true, characterData: true, subtree: true });
      for (let around = target.parentNode; around; around = around.parentNode)
        observer.observe(around, { childList: true });
    }
    over.addEventListener('abort', () => observer.disconnect());
  });
}
