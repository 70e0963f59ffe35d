/** Makes of `run` something that may be called often and runs at most once per animation frame, until `signal` aborts. */
export function oncePerFrame(run: () => void, signal: AbortSignal): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) run();
    });
  };
}
