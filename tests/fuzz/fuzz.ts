import fc from 'fast-check';
import { context, planEdit, planningIssue } from '../../utils/plan/laws/documents';
import { aimed, BrokenLaw, checkEdit, checkRows, type Outcome } from '../../utils/plan/laws/laws';
import { parsePlan } from '../../utils/plan/parse';

const minutes = Number(process.argv[2] ?? 1);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const until = performance.now() + minutes * 60_000;
const outcomes = new Map<string, number>();
const count = (name: string) => outcomes.set(name, (outcomes.get(name) ?? 0) + 1);

console.log(`seed ${seed}, ${minutes} min`);
const details = fc.check(
  fc.property(planningIssue, planEdit, (markdown, edit) => {
    checkRows(markdown);
    const aim = aimed(edit, parsePlan(markdown, { context }));
    const outcome: Outcome = checkEdit(markdown, aim);
    count(`${edit.type}: ${outcome}`);
    if (process.env['SHOW'] && outcome === process.env['SHOW']) console.log(JSON.stringify([markdown, aim]));
  }),
  {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: until - performance.now(),
    markInterruptAsFailure: false,
  },
);

for (const [name, runs] of [...outcomes].sort()) console.log(`${String(runs).padStart(8)}  ${name}`);
if (details.failed) {
  const [markdown, edit] = details.counterexample ?? [];
  console.log(`after ${details.numRuns} runs, seed ${seed}, path ${details.counterexamplePath}`);
  console.log(
    JSON.stringify(markdown),
    '\n',
    markdown && edit && JSON.stringify(aimed(edit, parsePlan(markdown, { context }))),
  );
  const error = details.errorInstance;
  console.log(error instanceof BrokenLaw ? `${error.law}\n${JSON.stringify(error.detail)}` : error);
  process.exitCode = 1;
}
