/** Waits until somebody looks at the page again, or its connection is back; at once when `left` has aborted. */
export async function nextVisit(left: AbortSignal): Promise<void> {
  const done = new AbortController();
  const options = { signal: done.signal };
  await new Promise<void>((resolve) => {
    const visit = () => {
      if (document.visibilityState === 'visible') resolve();
    };
    document.addEventListener('visibilitychange', visit, options);
    window.addEventListener('online', visit, options);
    left.addEventListener('abort', () => resolve(), options);
    if (left.aborted) resolve();
  });
  done.abort();
}
