import type { CDPSession, Page } from '@playwright/test';

/** What one load of a page cost, with one extension in the browser. */
export interface Load {
  /** Milliseconds of CPU spent in the extension's own scripts in the page. */
  readonly script: number;
  /** The longest single stretch of it, in milliseconds. */
  readonly longest: number;
  /** Bytes of the extension's scripts that the page parsed. */
  readonly parsed: number;
  /** JavaScript heap of the page's process after a collection, in kB. */
  readonly heap: number;
  /** Nodes in the page, shadow roots included. */
  readonly nodes: number;
  /** The browser's layout shift score. */
  readonly shift: number;
  /** Tasks of over 50 ms in the page. */
  readonly longTasks: number;
  /** Milliseconds from the description to the box in its slot; null where there is none. */
  readonly slot: number | null;
}

interface Watched {
  shift: number;
  longTasks: number;
  description: number | null;
  slot: number | null;
}

/** Microseconds between two looks at what runs. */
const sampling = 100;

/** Milliseconds of quiet after which everything that is to come has come. */
const quiet = 700;

/** Loads a page and measures it until it has been quiet for a while. `box` is what the extension puts into the slot. */
export async function measureLoad(page: Page, url: string, box: string | null): Promise<Load> {
  const cdp = await page.context().newCDPSession(page);
  const parsed = new Map<string, number>();
  cdp.on('Debugger.scriptParsed', ({ scriptId, url: source, length }) => {
    if (isExtension(source)) parsed.set(scriptId, length ?? 0);
  });
  await cdp.send('Debugger.enable');
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: sampling });
  await page.addInitScript(watch, box);
  await cdp.send('Profiler.start');
  await page.goto(url);
  if (box !== null) await page.locator(box).first().waitFor({ state: 'attached' });
  await page.waitForTimeout(quiet);
  const { profile } = await cdp.send('Profiler.stop');
  const watched = await page.evaluate<Watched>(() => Reflect.get(window, 'bench'));
  const load = { ...scriptTime(profile), parsed: sum([...parsed.values()]), ...(await sizeOf(cdp)) };
  await cdp.detach();
  const { shift, longTasks, description, slot } = watched;
  return {
    ...load,
    shift,
    longTasks,
    slot: slot === null || description === null ? null : slot - description,
  };
}

type Profile = Awaited<ReturnType<typeof stopped>>;
function stopped(cdp: CDPSession) {
  return cdp.send('Profiler.stop').then(({ profile }) => profile);
}

/** A sample belongs to the extension when a function of it is anywhere on the stack. */
function scriptTime({ nodes, samples = [], timeDeltas = [] }: Profile): Pick<Load, 'script' | 'longest'> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const own = new Set(nodes.filter(({ callFrame }) => isExtension(callFrame.url)).map(({ id }) => id));
  const isOwn = (id: number | undefined): boolean =>
    id !== undefined && (own.has(id) || isOwn(parents.get(id)));
  let [script, stretch, longest] = [0, 0, 0];
  for (const [at, id] of samples.entries()) {
    const time = (timeDeltas[at] ?? 0) / 1_000;
    stretch = isOwn(id) ? stretch + time : 0;
    if (isOwn(id)) script += time;
    longest = Math.max(longest, stretch);
  }
  return { script, longest };
}

async function sizeOf(cdp: CDPSession): Promise<Pick<Load, 'heap' | 'nodes'>> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize / 1_024, nodes };
}

function isExtension(url: string): boolean {
  return url.startsWith('chrome-extension://');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Runs in the page, before anything else. */
function watch(box: string | null): void {
  const seen: Watched = { shift: 0, longTasks: 0, description: null, slot: null };
  Reflect.set(window, 'bench', seen);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    seen.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    const now = performance.now();
    if (document.querySelector('[data-testid="work-item-description"]')) seen.description ??= now;
    if (box !== null && document.querySelector(box)) seen.slot ??= now;
  }).observe(document, { childList: true, subtree: true });
}
