import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  // A test waits for a third of its time: more of them than there are cores keep all of them busy.
  workers: '150%',
  // A machine that is busy with something else fails a test now and then; `npm test` names what passed at the second try.
  retries: 1,
  timeout: 30_000,
  expect: { timeout: 8_000 },
});
