import { type Browsers, urls } from './contenders';
import type { Figure } from './figure';
import { parsedBytes } from './load';
import { medianOf, scriptRatio, takeTurns } from './turns';

/** Each with how many times as often it is loaded: a look at what runs every 60 µs tells little of one load's half a millisecond. */
const pages = {
  issue: { url: urls.issue, times: 4 },
  list: { url: urls.list, times: 1 },
  'merge requests': { url: urls.mergeRequests, times: 1 },
} as const;

/** What pages cost that have nothing to do with planning, next to the floor on the same page. */
export async function ordinaryPages(browsers: Browsers, loads: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [on, { url, times }] of Object.entries(pages)) {
    const contenders = ['none', 'floor', 'ours'] as const;
    const { none, floor, ours } = await takeTurns(browsers, {
      url,
      contenders,
      draws: false,
      loads: loads * times,
    });
    const page = await browsers.ours.context.newPage();
    const parsed = await parsedBytes(page, url, null);
    await page.close();
    const over = (what: 'heap' | 'nodes' | 'requests' | 'longTasks', base: typeof none) =>
      medianOf(ours, what) - medianOf(base, what);
    figures.push(
      { on, what: 'script time, times the floor’s', budget: 2, digits: 2, ...scriptRatio(ours, floor) },
      { on, what: 'heap over the floor’s, kB', value: over('heap', floor), budget: 25, digits: 0 },
      { on, what: 'JavaScript parsed, kB', value: parsed / 1_000, budget: 10, digits: 1 },
      { on, what: 'nodes over no extension', value: over('nodes', none), budget: 0, digits: 0 },
      { on, what: 'requests over no extension', value: over('requests', none), budget: 0, digits: 0 },
      { on, what: 'layout shift', value: medianOf(ours, 'shift'), budget: 0, digits: 3 },
      { on, what: 'long tasks over no extension', value: over('longTasks', none), budget: 0, digits: 0 },
    );
  }
  return figures;
}
