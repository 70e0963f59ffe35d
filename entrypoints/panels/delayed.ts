/** Makes of `run` a function that runs it `quiet` milliseconds after it was last called; never once `left` has aborted. */
export function delayed(run: () => void, quiet: number, left: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  left.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    if (!left.aborted) timer = setTimeout(run, quiet);
  };
}
