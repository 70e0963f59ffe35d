import { startSandbox, tokens } from '../../sandbox';
import { planPanel, setUpToken } from '../../scripts/actions';
import { startUpIsOver } from '../e2e/badge';
import { forgetPlans } from '../e2e/forget-plans';
import { launch, loadOnce, urls, watchOnce } from './contenders';
import type { Figure } from './figure';
import { largeWorld, projects, rows } from './large-world';
import type { Load, Watched } from './load';
import { countTrips } from './round-trips';
import { median } from './statistics';
import { medianOf } from './turns';

/** What the panel shows once it was read. */
const anyFinding = 'milestone-plan .finding';

/** What a plan of many rows over many projects asks of GitLab when nothing of it is kept, and of the page. */
export async function freshPlan(today: string, loads: number): Promise<readonly Figure[]> {
  const sandbox = await startSandbox({ today, world: largeWorld(today) });
  const ours = await launch('ours', sandbox);
  const empty = await launch('none', sandbox);
  await setUpToken(ours, tokens.api);
  await startUpIsOver(ours);
  const page = await ours.context.newPage();
  const { requests, sequential } = await countTrips(sandbox, async () => {
    await page.goto(urls.planning);
    await planPanel(page).getByText('Finalize by').waitFor({ timeout: 60_000 });
  });
  await page.close();
  const [profiled, watched, bare]: [Load[], Watched[], Watched[]] = [[], [], []];
  for (let turn = 0; turn < loads; turn += 1) {
    bare.push(await watchOnce(empty, urls.planning, null));
    await forgetPlans(ours);
    watched.push(await watchOnce(ours, urls.planning, anyFinding));
    await forgetPlans(ours);
    profiled.push(await loadOnce(ours, urls.planning, anyFinding));
  }
  await Promise.all([ours, empty].map(({ context }) => context.close()));
  await sandbox.close();
  const on = 'fresh plan';
  const large = `fresh plan of ${rows} rows`;
  const tasks = (loads: readonly Watched[]) => median(loads.map(({ longTasks }) => longTasks));
  const longest = (loads: readonly Watched[]) => median(loads.map(({ longestTask }) => longestTask));
  return [
    {
      on,
      what: `requests, ${projects} projects, with the retrospective’s`,
      value: requests,
      budget: projects + 3,
      digits: 0,
    },
    { on, what: 'sequential round trips until it shows', value: sequential, budget: 2, digits: 0 },
    {
      on: large,
      what: 'long tasks over no extension',
      value: tasks(watched) - tasks(bare),
      budget: 0,
      digits: 0,
    },
    {
      on: large,
      what: 'longest task in the page, ms',
      value: longest(watched),
      budget: null,
      digits: 0,
      remark: `0: none over 50 ms; without an extension ${longest(bare).toFixed(0)}`,
    },
    { on: large, what: 'longest call, ms', value: medianOf(profiled, 'longest'), budget: null, digits: 0 },
    { on: large, what: 'layout shift', value: medianOf(profiled, 'shift'), budget: 0, digits: 3 },
  ];
}
