import { mkdirSync } from 'node:fs';
import { type Count, type Step, steps } from './steps';

async function attempt(step: Step): Promise<Count> {
  process.stdout.write(`\n# ${step.name}\n`);
  const started = performance.now();
  try {
    const count = await step.run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${step.name}: ${count.passed} passed, ${count.failed} failed in ${seconds} s\n`);
    return count;
  } catch (error) {
    process.stdout.write(`${step.name}: could not run: ${String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

mkdirSync('test-results', { recursive: true });
let passed = 0;
let failed = 0;
for (const step of steps) {
  const count = await attempt(step);
  passed += count.passed;
  failed += count.failed;
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
