import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import './scripts/map-group-by';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A thread starts sooner than a process, and there is one for each of some 240 files.
    pool: 'threads',
    include: [
      '{components,entrypoints,utils,sandbox,scripts}/**/*.test.{ts,tsx}',
      'tests/{bench,contract,manifest,soak,faults}/**/*.test.ts',
    ],
  },
});
