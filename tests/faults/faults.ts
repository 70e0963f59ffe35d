import type { MessageType } from '@/utils/protocol/messages';
import { badAnswers } from './bad-answers';
import { badCircumstances } from './bad-circumstances';
import { tryCell } from './cell';
import { commands } from './commands';
import { surviveLines } from './survive';

const only = process.argv[3] ?? '';
const faults = Object.entries({ ...badAnswers, ...badCircumstances }).filter(([name]) => name.includes(only));
const types = Object.keys(commands) as MessageType[];
const seed = Number(process.argv[2] ?? 1);
const say = (line: string) => process.stdout.write(`${line}\n`);

say(`${faults.length} faults × ${types.length} commands, seed ${seed}`);
const started = performance.now();
const problems: string[] = [];
say(`| fault | ${types.join(' | ')} |`);
say(`| --- |${' --- |'.repeat(types.length)}`);
for (const [name, fault] of faults) {
  const cells = [];
  for (const type of types) {
    const { text, problems: found } = await tryCell(type, fault, seed);
    problems.push(...found.map((problem) => `${name} × ${type}: ${problem}`));
    cells.push(found.length === 0 ? text : `✗ ${text}`);
  }
  say(`| ${name} | ${cells.join(' | ')} |`);
}
for (const problem of problems) say(problem);
for (const line of surviveLines()) say(line);
say(`${((performance.now() - started) / 1000).toFixed(1)} s`);
const count = (word: RegExp) => problems.filter((problem) => word.test(problem.split(': ')[1] ?? '')).length;
say(
  `lost ${count(/^(lost|waits)/)}, doubled ${count(/^doubled/)}, unreported ${count(/^(?!lost|waits|doubled)/)}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
