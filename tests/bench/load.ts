import type { CDPSession, Page } from '@playwright/test';
import { type Held, held } from './heap';
import { untilQuiet } from './quiet';
import { type Task, watchTasks } from './tasks';

/** What one load of a page cost, with one extension in the browser. */
export interface Load extends Pick<Held, 'heap'> {
  /** Elements, texts and other nodes of the page, with what is in shadow roots. */
  readonly nodes: number;
  /** Milliseconds the processor spent in the extension's own scripts in the page. */
  readonly script: number;
  /** The longest single stretch of it, in milliseconds. */
  readonly longest: number;
  /** Requests the page sent. */
  readonly requests: number;
  /** The browser's layout shift score. */
  readonly shift: number;
  /** Tasks of over 50 ms in the page. */
  readonly longTasks: number;
  /** The longest of them, in milliseconds; 0 when there was none. */
  readonly longestTask: number;
  /** Milliseconds from the description to the box in its slot; null where there is none. */
  readonly slot: number | null;
}

/** What the browser tells of a load by itself; times in milliseconds. */
export interface Watched {
  shift: number;
  longTasks: number;
  longestTask: number;
  description: number | null;
  slot: number | null;
}

/** Microseconds between two looks at what runs: Linux gives no more than one look in about 60. */
const sampling = 50;

/** Loads a page until it is quiet, while nobody looks at what runs: that makes all that runs longer. */
export async function watchLoad(page: Page, url: string, box: string | null): Promise<Watched> {
  await page.addInitScript(watch, box);
  await openUntilQuiet(page, url, box);
  return watched(page);
}

/** Loads a page and measures it until it is quiet. `box` is what the extension puts into the slot. */
export async function measureLoad(page: Page, url: string, box: string | null): Promise<Load> {
  const cdp = await page.context().newCDPSession(page);
  let requests = 0;
  page.on('request', () => {
    requests += 1;
  });
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: sampling });
  await page.addInitScript(watch, box);
  await cdp.send('Profiler.start');
  const tasksOf = await watchTasks(cdp);
  await openUntilQuiet(page, url, box);
  const { profile } = await cdp.send('Profiler.stop');
  const tasks = await tasksOf();
  const nodes = await page.evaluate(countNodes);
  const { heap } = await held(cdp);
  const { shift, longTasks, longestTask, description, slot } = await watched(page);
  const load = {
    ...scriptTime(profile, tasks),
    heap,
    nodes,
    requests,
    shift,
    longTasks,
    longestTask,
  };
  await cdp.detach();
  return { ...load, slot: slot === null || description === null ? null : slot - description };
}

async function openUntilQuiet(page: Page, url: string, box: string | null): Promise<void> {
  await page.goto(url);
  if (box !== null) await page.locator(box).first().waitFor({ state: 'attached' });
  await untilQuiet(page);
}

/** Runs in the page. Methods, as tsx gives functions that have names what the page has not. */
function countNodes(): number {
  const counter = {
    below(node: Node): number {
      const shadow = node instanceof Element && node.shadowRoot ? counter.below(node.shadowRoot) : 0;
      return [...node.childNodes].reduce((sum, child) => sum + counter.below(child), 1 + shadow);
    },
  };
  return counter.below(document);
}

function watched(page: Page): Promise<Watched> {
  return page.evaluate<Watched>(() => Reflect.get(window, 'bench'));
}

/** Bytes of the extension's scripts that a page parses. Apart from the loads, as a debugger makes scripts slower. */
export async function parsedBytes(page: Page, url: string, box: string | null): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const lengths = new Map<string, number>();
  cdp.on('Debugger.scriptParsed', ({ scriptId, url: source, length }) => {
    if (isExtension(source)) lengths.set(scriptId, length ?? 0);
  });
  await cdp.send('Debugger.enable');
  await openUntilQuiet(page, url, box);
  await cdp.detach();
  return [...lengths.values()].reduce((total, length) => total + length, 0);
}

type Profile = Awaited<ReturnType<typeof stopped>>;
function stopped(cdp: CDPSession) {
  return cdp.send('Profiler.stop').then(({ profile }) => profile);
}

/**
 * A sample belongs to the extension when a function of it is anywhere on the stack. Of the time up to it as much counts as the
 * processor worked for its task: on a busy machine a task waits for its turn in the middle of a function.
 */
function scriptTime(
  { nodes, startTime, samples = [], timeDeltas = [] }: Profile,
  tasks: readonly Task[],
): Pick<Load, 'script' | 'longest'> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const own = new Set(nodes.filter(({ callFrame }) => isExtension(callFrame.url)).map(({ id }) => id));
  const isOwn = (id: number | undefined): boolean =>
    id !== undefined && (own.has(id) || isOwn(parents.get(id)));
  let [script, stretch, longest, now, task] = [0, 0, 0, startTime, 0];
  for (const [at, id] of samples.entries()) {
    const delta = timeDeltas[at] ?? 0;
    now += delta;
    while ((tasks[task]?.end ?? Number.POSITIVE_INFINITY) < now) task += 1;
    const time = (delta * (tasks[task]?.busy ?? 1)) / 1_000;
    stretch = isOwn(id) ? stretch + time : 0;
    if (isOwn(id)) script += time;
    longest = Math.max(longest, stretch);
  }
  return { script, longest };
}

function isExtension(url: string): boolean {
  return url.startsWith('chrome-extension://');
}

/** Runs in the page, before anything else. */
function watch(box: string | null): void {
  const seen: Watched = { shift: 0, longTasks: 0, longestTask: 0, description: null, slot: null };
  Reflect.set(window, 'bench', seen);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.longTasks += 1;
      seen.longestTask = Math.max(seen.longestTask, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    const now = performance.now();
    if (document.querySelector('[data-testid="work-item-description"]')) seen.description ??= now;
    if (box !== null && document.querySelector(box)) seen.slot ??= now;
  }).observe(document, { childList: true, subtree: true });
}
