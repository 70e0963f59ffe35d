import { runSoak } from './soak-run';
import { judge } from './verdict';

const operations = Number(process.argv[2] ?? 500);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 32);
const options = { operations, seed, writers: 20, editors: 3, withoutGraphql: 4 };
const say = (line: string) => process.stdout.write(`${line}\n`);

say(`${operations} operations, 20 writers (4 without history), 3 web editors, seed ${seed}`);
const started = performance.now();
const run = await runSoak(options);
const verdict = await judge(run);
const wishes = (['park', 'move', 'capacity', 'tick'] as const)
  .map((type) => `${type} ${run.orders.filter(({ wish }) => wish.type === type).length}`)
  .join(', ');

say(
  `${run.orders.length} changes asked for (${wishes}), ${run.webEdits.length} web edits, ${run.versions.length - 1} versions`,
);
say(`${run.requests} requests reached GitLab in ${(run.took / 60_000).toFixed(0)} simulated minutes`);
say(
  `on the way: ${[...run.struck]
    .sort()
    .map(([name, times]) => `${name} ${times}`)
    .join(', ')}`,
);
say(
  `rows: ${verdict.rows} there, ${verdict.removed} removed on purpose; moves and capacity: ${verdict.changes} there; asked about: ${verdict.askedWithHistory} with a history, ${verdict.askedWithoutHistory} without`,
);
say(
  `web edits a write of ours took away: ${verdict.overwritten}, for good but reported: ${verdict.reported}`,
);
for (const { what, about } of verdict.findings) say(`${what}: ${about}`);
say(`${((performance.now() - started) / 1000).toFixed(1)} s`);

const count = (...kinds: readonly string[]) =>
  verdict.findings.filter(({ what }) => kinds.includes(what)).length;
say(
  `lost ${count('row lost', 'change lost', 'web edit lost')}, doubled ${count('row doubled')}, unreported ${count('web edit lost, not reported', 'tick lost, not reported')}`,
);
process.exitCode = verdict.findings.length === 0 ? 0 : 1;
