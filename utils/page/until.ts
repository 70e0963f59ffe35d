/**
 * Waits until `begin` calls what it is given, at once when `left` has aborted. The signal it is given, too, aborts when
 * the waiting is over.
 */
export async function until(
  left: AbortSignal,
  begin: (resolve: () => void, over: AbortSignal) => void,
): Promise<void> {
  const over = new AbortController();
  await new Promise<void>((resolve) => {
    begin(resolve, over.signal);
    left.addEventListener('abort', () => resolve(), { signal: over.signal });
    if (left.aborted) resolve();
  });
  over.abort();
}
