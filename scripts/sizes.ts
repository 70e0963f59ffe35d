import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { zipped } from './zipped';

const KB = 1_024;

interface Budget {
  readonly file: string;
  /** Largest size after gzip, in bytes. */
  readonly gzip: number;
  /** It runs in GitLab's pages, where only what draws belongs. */
  readonly inPage: boolean;
}

/** Texts that minifying keeps, by the part of the background they come from. */
const onlyInBackground = {
  'the markdown parser': 'address|article|aside|base',
  zod: '_zod',
  gitbeaker: 'rateLimits',
} as const;

const budgets: readonly Budget[] = [
  { file: 'detector.js', gzip: 2 * KB, inPage: true },
  { file: 'panels.js', gzip: 45 * KB, inPage: true },
  { file: 'still.js', gzip: 4 * KB, inPage: true },
  { file: 'tools.js', gzip: 64 * KB, inPage: true },
  { file: 'words-de.js', gzip: 24 * KB, inPage: true },
  { file: 'background.js', gzip: 130 * KB, inPage: false },
];

/** Largest zip a browser downloads, in bytes. */
const mostZipped = 300 * KB;

/** What a bundle of the page contains and must not; and, lest a typing error go unseen, what the background does not. */
function misplaced(file: string, code: Buffer, inPage: boolean): string[] {
  return Object.entries(onlyInBackground)
    .filter(([, text]) => code.includes(text) === inPage)
    .map(([part]) => `${file} ${inPage ? 'contains' : 'does not contain'} ${part}`);
}

function check(build: string, { file, gzip, inPage }: Budget): string[] {
  const code = readFileSync(`.output/${build}/${file}`);
  const size = gzipSync(code, { level: 9 }).length;
  process.stdout.write(`${build}/${file}: ${code.length} bytes, ${size} gzipped (at most ${gzip})\n`);
  const tooLarge = size > gzip ? [`${file} is ${size - gzip} bytes over its budget`] : [];
  return [...tooLarge, ...misplaced(file, code, inPage)];
}

async function checkZip(build: string): Promise<string[]> {
  const { length } = await zipped(`.output/${build}`);
  process.stdout.write(`${build}, its zip: ${length} bytes (at most ${mostZipped})\n`);
  return length > mostZipped ? [`the zip is ${length - mostZipped} bytes over its budget`] : [];
}

const problems: string[] = [];
for (const build of ['chrome-mv3', 'firefox-mv3']) {
  problems.push(...budgets.flatMap((budget) => check(build, budget)), ...(await checkZip(build)));
}
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
