/** Waits until somebody looks at the page again, or its connection is back; at once when `left` has aborted. */
export function nextVisit(left: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const visit = () => {
      if (!left.aborted && document.hidden) return;
      over.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', visit, over);
    addEventListener('online', visit, over);
    left.addEventListener('abort', visit, over);
    if (left.aborted) visit();
  });
}
