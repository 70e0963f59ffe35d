/** Something that happens once things have been quiet for a while. */
export interface Delayed {
  /** Asks for it; asking again before it happened starts the wait anew. */
  soon(): void;
  /** Does it now if it is still to happen. */
  flush(): void;
}

/** Makes of `run` something that happens `quiet` milliseconds after it was last asked for, or never when `left` aborts. */
export function delayed(run: () => void, quiet: number, left: AbortSignal): Delayed {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const clear = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const flush = () => {
    if (timer === null || left.aborted) return;
    clear();
    run();
  };
  left.addEventListener('abort', clear);
  return {
    soon() {
      clear();
      timer = setTimeout(flush, quiet);
    },
    flush,
  };
}
