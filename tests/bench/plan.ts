import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { applyEdit, parsePlan } from '../../utils/plan';

/** How long reading and editing take, in milliseconds: the median of some runs after warming up. */
const context = { origin: 'https://gitlab.com', projectPath: 'engineers/security/planning' };
const sizes = [10, 100, 1_000, 5_000];

say('   rows    parse  µs/row     edit  µs/row  markdown parser');
const results = sizes.map((rows) => {
  const markdown = planOf(rows);
  const parse = median(() => parsePlan(markdown, { context }));
  const edit = median(() =>
    applyEdit(
      markdown,
      { type: 'add-row', section: 'parking-lot', row: { issue: '#999999', reason: 'why' } },
      { context },
    ),
  );
  const parser = median(() =>
    fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }),
  );
  const perRow = (time: number) => ((time * 1_000) / rows).toFixed(1).padStart(7);
  say(
    `${String(rows).padStart(7)} ${parse.toFixed(2).padStart(8)} ${perRow(parse)} ${edit.toFixed(2).padStart(8)} ${perRow(edit)} ${parser.toFixed(2).padStart(16)}`,
  );
  return { rows, parse, edit, parser };
});

const [, , thousand, fiveThousand] = results;
if (thousand !== undefined && fiveThousand !== undefined) {
  say(
    `parse at 1,000 rows: ${(thousand.parse / thousand.parser).toFixed(3)} of the markdown parser's time (at most 1.5)`,
  );
  say(`a row of 5,000 to a row of 1,000: parse ${growth('parse')}, edit ${growth('edit')} (at most 1.3)`);
}

function growth(what: 'parse' | 'edit'): string {
  const [small, large] = [thousand, fiveThousand].map((result) => (result ? result[what] / result.rows : 0));
  return ((large ?? 0) / (small || 1)).toFixed(2);
}

function planOf(rows: number): string {
  const work = Array.from(
    { length: rows / 2 },
    (_, index) =>
      `| engineers/app#${index + 1} | ${index % 6} | @user${index % 9} | | Closes the \`gap\` in **part** ${index} |`,
  );
  const parked = Array.from(
    { length: rows / 2 },
    (_, index) => `| #${index + 1} | Because of ${index}, see !${index + 1} | @user${index % 9} |`,
  );
  return [
    '## Milestone Work\n\n| Issue | Weight | Assignee | Carry-over | Notes |\n| --- | ---: | --- | :---: | --- |',
    ...work,
    '\n## Parking Lot\n\n| Issue | Why this milestone? | Added by |\n| --- | --- | --- |',
    ...parked,
    '',
  ].join('\n');
}

function median(run: () => unknown): number {
  const times: number[] = [];
  const until = performance.now() + 1_500;
  while (times.length < 5 || (performance.now() < until && times.length < 60)) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  const settled = times.slice(Math.floor(times.length / 3)).sort((a, b) => a - b);
  return settled[Math.floor(settled.length / 2)] ?? 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
