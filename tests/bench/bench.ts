import { parseArgs } from 'node:util';
import { startSandbox } from '../../sandbox';
import { cachedPlan, coldWorker } from './cached-plan';
import { type Browsers, buildAll, inBrowsers } from './contenders';
import { type Figure, isMet, lineOf } from './figure';
import { freshPlan } from './fresh-plan';
import { memory } from './memory';
import { ordinaryPages } from './ordinary-pages';
import { popupFrame } from './popup-frame';
import { stillness } from './stillness';

/**
 * What GitLab's pages cost with our extension, each figure next to its budget; see docs/speed.md. Takes how many times
 * each page is loaded, and parts of the names of what to measure. `--enforce` ends with 1 when a budget is missed.
 */
const { values, positionals } = parseArgs({
  options: { enforce: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [count = '25', ...wanted] = positionals;
const loads = Number(count);
const today = new Date().toISOString().slice(0, 10);

await buildAll();
const sandbox = await startSandbox({ today });
const ours = (measure: (browsers: Browsers<'ours'>) => Promise<readonly Figure[]>) =>
  inBrowsers(sandbox, ['ours'], measure);
const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  'ordinary pages': () => ordinaryPages(sandbox, loads),
  'cached plan': () => cachedPlan(sandbox, loads),
  'cold worker': () => ours((browsers) => coldWorker(browsers, loads)),
  'fresh plan': () => freshPlan(today, loads),
  popup: () => ours((browsers) => popupFrame(browsers, loads)),
  stillness: () => ours((browsers) => stillness(browsers, sandbox)),
  memory: () => memory(sandbox),
};

say(`\n${today}: medians of ${loads} loads or more, which take turns\n`);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const measured = await measure();
  for (const figure of measured) say(lineOf(figure));
  figures.push(...measured);
}
await sandbox.close();
conclude();

function conclude(): void {
  const promised = figures.filter(({ budget }) => budget !== null);
  const missed = promised.filter((figure) => !isMet(figure));
  say(`\n${promised.length - missed.length} of ${promised.length} budgets met`);
  for (const figure of missed) say(`missed: ${lineOf(figure)}`);
  if (missed.length > 0 && !values.enforce) say('This fails nothing: only with --enforce it would.');
  process.exitCode = missed.length > 0 && values.enforce ? 1 : 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
