/** Makes of `run` a function that runs it in the next animation frame, once however often it is called, until `signal` aborts. */
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
