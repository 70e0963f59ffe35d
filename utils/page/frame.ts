/** Makes of `run` something that may be called often and runs at most once per animation frame, until `signal` aborts. */
export function oncePerFrame(run: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return () => {
    if (signal.aborted) return;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      run();
    });
  };
}
