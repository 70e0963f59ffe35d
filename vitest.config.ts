import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      '{components,entrypoints,utils,sandbox,scripts}/**/*.test.{ts,tsx}',
      'tests/{contract,manifest}/**/*.test.ts',
    ],
  },
});
