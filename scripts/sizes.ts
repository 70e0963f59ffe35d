import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface Budget {
  readonly file: string;
  /** Largest size after gzip, in bytes. */
  readonly gzip: number;
  /** Texts that only occur in a library which must not be in this bundle. */
  readonly without: readonly string[];
}

const markdownParser = 'tableDelimiterRow';
const fullZod = 'ZodDiscriminatedUnion';
const gitbeaker = 'PRIVATE-TOKEN';

const budgets: readonly Budget[] = [
  { file: 'content-scripts/detector.js', gzip: 4_000, without: [markdownParser, fullZod, gitbeaker] },
  { file: 'content-scripts/panels.js', gzip: 45_000, without: [markdownParser, fullZod, gitbeaker] },
  { file: 'background.js', gzip: 130_000, without: [] },
];

function check(build: string, { file, gzip, without }: Budget): string[] {
  const code = readFileSync(`.output/${build}/${file}`);
  const size = gzipSync(code, { level: 9 }).length;
  process.stdout.write(`${build}/${file}: ${code.length} bytes, ${size} gzipped (at most ${gzip})\n`);
  const tooLarge = size > gzip ? [`${file} is ${size - gzip} bytes over its budget`] : [];
  const foreign = without.filter((text) => code.includes(text)).map((text) => `${file} contains ${text}`);
  return [...tooLarge, ...foreign];
}

const problems = ['chrome-mv3', 'firefox-mv3'].flatMap((build) =>
  budgets.flatMap((budget) => check(build, budget)),
);
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
