import { type Browsers, urls } from './contenders';
import type { Figure } from './figure';
import { parsedBytes } from './load';
import { medianOf, scriptRatio, takeTurns } from './turns';

const pages = { issue: urls.issue, list: urls.list, 'merge requests': urls.mergeRequests } as const;

/** How many times as often as others they are loaded: a look at what runs every 60 µs tells little of one load's half a millisecond. */
const times = 4;

/** What pages cost that have nothing to do with planning, next to the floor on the same page. */
export async function ordinaryPages(
  browsers: Browsers<'none' | 'floor' | 'ours'>,
  loads: number,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [on, url] of Object.entries(pages)) {
    const course = { url, draws: false };
    const { none } = await takeTurns(browsers, { ...course, contenders: ['none'], loads });
    const { floor, ours } = await takeTurns(browsers, {
      ...course,
      contenders: ['floor', 'ours'],
      loads: loads * times,
    });
    const page = await browsers.ours.context.newPage();
    const parsed = await parsedBytes(page, url, null);
    await page.close();
    const over = (what: 'heap' | 'nodes' | 'requests' | 'longTasks', base: typeof none) =>
      medianOf(ours, what) - medianOf(base, what);
    figures.push(
      { on, what: 'script time, times the floor’s', budget: 2, digits: 2, ...scriptRatio([ours], [floor]) },
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
