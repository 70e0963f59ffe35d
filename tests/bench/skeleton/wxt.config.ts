import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The least that WXT and Preact can show in a shadow root: what our panel is measured against. */
export default defineConfig({
  imports: false,
  outDir: '../../../.output/bench-skeleton',
  vite: () => ({ plugins: [preact()] }),
  manifest: { name: 'Skeleton', version: '1', host_permissions: ['https://gitlab.com/*'] },
});
