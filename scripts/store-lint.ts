import { z } from 'zod';
import { run } from './run';

/** Warnings that no code of ours can do anything about, by how they begin, and how many there are at most. */
const known = [
  // Preact, in each of three bundles, for a prop that none of our code may use.
  { begins: 'Unsafe assignment to innerHTML', most: 3 },
  // Our own words of the browser's language, by their address in the extension.
  { begins: 'Unsafe call to import', most: 1 },
  // The linter's own trouble with code minified from what the build leaves out of zod.
  { begins: 'Error in no-unsanitized: Unexpected Callee', most: 2 },
];

const finding = z.object({ code: z.string(), message: z.string(), file: z.string().optional() });
const report = z.object({ errors: z.array(finding), warnings: z.array(finding) });

const { output } = await run('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json']);
const { errors, warnings } = report.parse(
  JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)),
);
const isKnown = ({ message }: z.infer<typeof finding>) =>
  known.some(({ begins }) => message.startsWith(begins));
const tooMany = known.filter(
  ({ begins, most }) => warnings.filter(({ message }) => message.startsWith(begins)).length > most,
);
const problems = [...errors, ...warnings.filter((warning) => !isKnown(warning))];
for (const { code, file, message } of problems)
  process.stdout.write(`${code} in ${file ?? 'the manifest'}: ${message}\n`);
for (const { begins, most } of tooMany) process.stdout.write(`more than ${most} times: ${begins}\n`);
process.stdout.write(`${errors.length} errors, ${warnings.length} warnings\n`);
process.exitCode = problems.length === 0 && tooMany.length === 0 ? 0 : 1;
