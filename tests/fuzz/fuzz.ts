import fc from 'fast-check';
import { anyBlocks, context, planEdit, planningIssue } from '../../utils/plan/laws/documents';
import { aimed, BrokenLaw, checkBlocks, checkEdit, checkRows } from '../../utils/plan/laws/laws';
import { parsePlan } from '../../utils/plan/parse';

/** Fuzzes the plan's reader and editor: `tsx tests/fuzz/fuzz.ts [minutes] [seed]`. Exits 1 with the smallest case that breaks a law. */
const minutes = Number(process.argv[2] ?? 5);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const outcomes = new Map<string, number>();

say(`seed ${seed}, ${minutes} min`);
const { failed, numRuns, counterexample, errorInstance } = fc.check(
  fc.property(planningIssue, planEdit, anyBlocks, (markdown, edit, blocks) => {
    checkBlocks(blocks);
    checkBlocks(markdown);
    checkRows(markdown);
    const name = `${edit.type}: ${checkEdit(markdown, aim(markdown, edit))}`;
    outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
  }),
  { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: minutes * 60_000 },
);

for (const [name, runs] of [...outcomes].sort()) say(`${String(runs).padStart(8)}  ${name}`);
say(`${numRuns} runs, seed ${seed}: ${failed ? 'a law is broken' : 'every law holds'}`);
if (failed) {
  const [markdown, edit] = counterexample ?? [];
  if (markdown !== undefined && edit !== undefined) say(JSON.stringify([markdown, aim(markdown, edit)]));
  say(errorInstance instanceof BrokenLaw ? errorInstance.message : String(errorInstance));
  process.exitCode = 1;
}

function aim(markdown: string, edit: Parameters<typeof aimed>[0]): Parameters<typeof aimed>[0] {
  return aimed(edit, parsePlan(markdown, { context }));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
