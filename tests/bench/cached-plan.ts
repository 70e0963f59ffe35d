import type { Sandbox } from '../../sandbox';
import { stopWorker } from '../e2e/stop-worker';
import { type Browsers, boxes, loadOnce, urls } from './contenders';
import type { Figure } from './figure';
import type { Load } from './load';
import { median, quantile } from './statistics';
import { medianOf, scriptRatio, takeTurnsInCrews, valuesOf } from './turns';

/** What a planning issue costs whose plan was read before, next to the least that WXT and Preact can show. */
export async function cachedPlan(sandbox: Sandbox, loads: number): Promise<readonly Figure[]> {
  const contenders = ['none', 'skeleton', 'ours'] as const;
  const turns = await takeTurnsInCrews(sandbox, { url: urls.planning, contenders, draws: true, loads });
  const [none, skeleton, ours] = [turns.none.flat(), turns.skeleton.flat(), turns.ours.flat()];
  const added = (loaded: readonly Load[]) => medianOf(loaded, 'heap') - medianOf(none, 'heap');
  const over = (what: 'nodes' | 'requests' | 'longTasks') => medianOf(ours, what) - medianOf(none, what);
  const slots = valuesOf(ours, 'slot');
  const on = 'cached plan';
  return [
    {
      on,
      what: 'script time, times the skeleton’s',
      budget: 1.5,
      digits: 2,
      ...scriptRatio(turns.ours, turns.skeleton),
    },
    {
      on,
      what: 'heap it adds, times what the skeleton adds',
      value: added(ours) / added(skeleton),
      budget: 1.2,
      digits: 2,
      remark: `${added(ours).toFixed(0)} of ${added(skeleton).toFixed(0)} kB`,
    },
    {
      on,
      what: 'heap of the page, times the skeleton’s',
      value: medianOf(ours, 'heap') / medianOf(skeleton, 'heap'),
      budget: null,
      digits: 2,
    },
    { on, what: 'longest call, ms', value: medianOf(ours, 'longest'), budget: 10, digits: 1 },
    { on, what: 'slot after the description, ms', value: median(slots), budget: 5, digits: 1 },
    { on, what: 'slot after the description, p95, ms', value: quantile(slots, 0.95), budget: 10, digits: 1 },
    { on, what: 'nodes over no extension', value: over('nodes'), budget: 400, digits: 0 },
    { on, what: 'requests over no extension', value: over('requests'), budget: 0, digits: 0 },
    { on, what: 'layout shift', value: medianOf(ours, 'shift'), budget: 0, digits: 3 },
    { on, what: 'long tasks over no extension', value: over('longTasks'), budget: 0, digits: 0 },
  ];
}

/** The same with a worker that has to start first. */
export async function coldWorker({ ours }: Browsers<'ours'>, loads: number): Promise<readonly Figure[]> {
  const results: Load[] = [];
  for (let turn = 0; turn < loads; turn += 1) {
    await stopWorker(ours);
    results.push(await loadOnce(ours, urls.planning, boxes.ours));
  }
  const slots = valuesOf(results, 'slot');
  const on = 'cached plan, cold worker';
  return [
    { on, what: 'slot after the description, ms', value: median(slots), budget: null, digits: 1 },
    {
      on,
      what: 'slot after the description, p95, ms',
      value: quantile(slots, 0.95),
      budget: null,
      digits: 1,
    },
    { on, what: 'layout shift', value: medianOf(results, 'shift'), budget: 0, digits: 3 },
  ];
}
