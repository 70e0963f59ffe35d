import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import './scripts/map-group-by';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      '{components,entrypoints,utils,sandbox,scripts}/**/*.test.{ts,tsx}',
      'tests/{bench,contract,manifest,soak,faults}/**/*.test.ts',
    ],
  },
});
