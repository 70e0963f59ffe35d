import { until } from './until';

/** Waits until somebody looks at the page again, or its connection is back; at once when `left` has aborted. */
export function nextVisit(left: AbortSignal): Promise<void> {
  return until(left, (resolve, signal) => {
    const visit = () => {
      if (document.visibilityState === 'visible') resolve();
    };
    document.addEventListener('visibilitychange', visit, { signal });
    window.addEventListener('online', visit, { signal });
  });
}
