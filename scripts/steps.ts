import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ensureChromium } from './chromium';
import { findFirefox } from './firefox';
import { type Run, run } from './run';

/** Checks that passed and failed; what was not run is neither. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One part of `npm test`. */
export interface Step {
  readonly name: string;
  run(): Promise<Count>;
}

function asOne({ code }: Run): Count {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function command(name: string, program: string, ...args: string[]): Step {
  return { name, run: async () => asOne(await run(program, args)) };
}

/** The counts a runner reported; a runner that ended badly counts as at least one failure. */
function counted(result: Run, passed: number, failed: number): Count {
  return { passed, failed: result.code === 0 ? failed : Math.max(failed, 1) };
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

function readReport<T>(schema: z.ZodType<T>, path: string): T {
  return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

const unit: Step = {
  name: 'unit, property and contract tests',
  async run() {
    const path = 'test-results/unit.json';
    const result = await run('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path}`,
    ]);
    const report = readReport(vitestReport, path);
    return counted(result, report.numPassedTests, report.numFailedTests);
  },
};

const chromium: Step = {
  name: 'end to end in Chromium',
  async run() {
    const path = 'test-results/e2e.json';
    const env = { CHROMIUM_PATH: await ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: path };
    const result = await run('playwright', ['test', '--reporter=list,json'], env);
    const { stats } = readReport(playwrightReport, path);
    if (stats.flaky > 0) process.stdout.write(`${stats.flaky} passed at the second try only\n`);
    return counted(result, stats.expected + stats.flaky, stats.unexpected);
  },
};

const firefox: Step = {
  name: 'end to end in Firefox',
  async run() {
    const path = findFirefox();
    if (path !== null) {
      const report = 'test-results/firefox.json';
      const args = [
        'run',
        '--config',
        'tests/firefox/vitest.config.ts',
        '--reporter=verbose',
        '--reporter=json',
      ];
      const result = await run('vitest', [...args, `--outputFile.json=${report}`], { FIREFOX_PATH: path });
      const counts = readReport(vitestReport, report);
      return counted(result, counts.numPassedTests, counts.numFailedTests);
    }
    process.stdout.write('Firefox: not run (none installed; set FIREFOX_PATH to one)\n');
    return { passed: 0, failed: process.env.REQUIRE_FIREFOX ? 1 : 0 };
  },
};

/** Everything `npm test` does, in order. */
export const steps: readonly Step[] = [
  command('types', 'tsc', '--noEmit'),
  command('lint and format', 'biome', 'ci', '--error-on-warnings', '.'),
  command('rooms and circles', 'tsx', 'scripts/rooms.ts'),
  command('dead code', 'knip'),
  command('build for Chrome and Edge', 'wxt', 'build'),
  command('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  command('sizes', 'tsx', 'scripts/sizes.ts'),
  command('store lint', 'tsx', 'scripts/store-lint.ts'),
  unit,
  chromium,
  firefox,
];
