import type { Sandbox } from '../../sandbox';
import { type Browsers, inBrowsers, urls } from './contenders';
import type { Figure } from './figure';
import { parsedBytes } from './load';
import { medianOf, scriptRatio, takeTurnsInCrews } from './turns';

const pages = { issue: urls.issue, list: urls.list, 'merge requests': urls.mergeRequests } as const;

/** What pages cost that have nothing to do with planning, next to the floor on the same page. */
export async function ordinaryPages(sandbox: Sandbox, loads: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [on, url] of Object.entries(pages)) {
    const contenders = ['none', 'floor', 'ours'] as const;
    const turns = await takeTurnsInCrews(sandbox, { url, contenders, draws: false, loads });
    const [none, floor, ours] = [turns.none.flat(), turns.floor.flat(), turns.ours.flat()];
    const parsed = await inBrowsers(sandbox, ['ours'], (browsers) => parsedOn(browsers, url));
    const over = (what: 'heap' | 'nodes' | 'requests' | 'longTasks', base: typeof none) =>
      medianOf(ours, what) - medianOf(base, what);
    figures.push(
      {
        on,
        what: 'script time, times the floor’s',
        budget: 2,
        digits: 2,
        ...scriptRatio(turns.ours, turns.floor),
      },
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

async function parsedOn({ ours }: Browsers<'ours'>, url: string): Promise<number> {
  const page = await ours.context.newPage();
  const parsed = await parsedBytes(page, url, null);
  await page.close();
  return parsed;
}
