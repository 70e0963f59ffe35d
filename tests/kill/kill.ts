import { addIssue, projectByPath, seedWorld, startSandbox, teamProjectPath, tokens } from '../../sandbox';
import { parkIssue, setUpToken } from '../../scripts/actions';
import { launchWithExtension } from '../../scripts/browser';
import { ensureChromium } from '../../scripts/chromium';
import { createRandom } from '../simulation/random';
import { type KillEnd, killDuringWrite } from './kill-during-write';
import { parkedRows } from './parked';

const times = Number(process.argv[2] ?? 50);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 32);
const random = createRandom(seed);
const say = (line: string) => process.stdout.write(`${line}\n`);
const url = `https://gitlab.com/${teamProjectPath}/-/issues/413`;
const latency = 80;

const today = new Date().toISOString().slice(0, 10);
const world = seedWorld(today);
const team = projectByPath(world, teamProjectPath);
if (!team) throw new Error('the demo has no team');
const references = Array.from(
  { length: times + 2 },
  (_, at) => `#${addIssue(world, team, `Kill ${at}`).iid}`,
);
const sandbox = await startSandbox({ today, world });
sandbox.faults.push({
  match: { path: /^\/api\// },
  times: Number.POSITIVE_INFINITY,
  respond: { delayMs: latency },
});
const browser = await launchWithExtension({
  executablePath: await ensureChromium(),
  port: sandbox.port,
  headless: true,
  timeZone: 'UTC',
});

/** Every fifth time the tab is left, too. */
const isLeft = (at: number) => at % 5 === 4;
const reasonOf = (at: number) => `kill ${String(at).padStart(3, '0')}`;

/** Milliseconds from the click to the page's word that the row is there, undisturbed. */
async function undisturbed(reference: string): Promise<number> {
  const page = await browser.context.newPage();
  await page.goto(url);
  await parkIssue(page, reference, 'undisturbed');
  const clicked = performance.now();
  await page.getByText('is in the Parking Lot.').waitFor();
  await page.close();
  return performance.now() - clicked;
}

try {
  const options = await setUpToken(browser, tokens.api);
  const inspector = await browser.context.newCDPSession(options);
  await inspector.send('ServiceWorker.enable');
  const stopWorkers = async () => void (await inspector.send('ServiceWorker.stopAllWorkers'));

  const [warmUp = '', measured = ''] = references.slice(times);
  await undisturbed(warmUp);
  const took = await undisturbed(measured);
  say(`${times} kills within ${took.toFixed(0)} ms of a write, seed ${seed}`);
  const started = performance.now();
  const page = await browser.context.newPage();
  const ends: KillEnd[] = [];
  for (const [at, reference] of references.slice(0, times).entries()) {
    const reason = reasonOf(at);
    const moment = random.between(0, took);
    const leaves = isLeft(at);
    const end = await killDuringWrite({ page, url, world, reference, reason, moment, leaves, stopWorkers });
    ends.push(end);
    say(`${moment.toFixed(0)} ms${leaves ? ', tab left' : ''}: ${end.end}; said: ${end.said ?? 'nothing'}`);
  }
  const rows = references.slice(0, times).map((_, at) => parkedRows(world, reasonOf(at)));
  const count = (wanted: KillEnd['end']) => ends.filter(({ end }) => end === wanted).length;
  for (const end of ['there at once', 'sent by itself', 'sent again by hand'] as const)
    say(`${end}: ${count(end)}`);
  say(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  const lost = rows.filter((found) => found === 0).length;
  const doubled = rows.filter((found) => found > 1).length;
  const unreported = ends.filter(({ said }, at) => said === null && !isLeft(at)).length;
  say(`lost ${lost}, doubled ${doubled}, unreported ${unreported}`);
  process.exitCode = lost + doubled + unreported === 0 ? 0 : 1;
} finally {
  await browser.context.close();
  await sandbox.close();
}
