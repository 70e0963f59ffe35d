/**
 * Makes of `run` something that happens `quiet` milliseconds after it was last asked for, or never when `left` aborts.
 */
export function delayed(run: () => void, quiet: number, left: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  left.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    if (!left.aborted) timer = setTimeout(run, quiet);
  };
}
