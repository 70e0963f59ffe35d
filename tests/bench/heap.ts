import type { CDPSession } from '@playwright/test';

/** What a page holds after a collection. */
export interface Held {
  /** JavaScript heap, in kB. */
  readonly heap: number;
  /** Nodes, shadow roots included. */
  readonly nodes: number;
  /** Event listeners that were added by scripts. */
  readonly listeners: number;
}

export async function held(cdp: CDPSession): Promise<Held> {
  // What a first collection lets go of may hold more that only a second one frees.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize / 1_024, nodes, listeners: jsEventListeners };
}
