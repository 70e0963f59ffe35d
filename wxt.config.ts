import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/bare-scripts';
import { compileAtOnce } from './scripts/compile-at-once';
import { iconOutlines } from './scripts/icon-outlines';
import { leanZod } from './scripts/lean-zod';
import { preloadMain } from './scripts/preload-main';
import { withoutEval } from './scripts/without-eval';

// gitbeaker registers every resource as it loads; without this the background carries all of them.
const treeshake = {
  moduleSideEffects: (id: string) =>
    !/node_modules\/(@gitbeaker\/|rate-limiter-flexible|picomatch-browser|xcase)/.test(id),
  propertyReadSideEffects: false,
  unknownGlobalSideEffects: false,
} as const;

export default defineConfig({
  imports: false,
  vite: ({ browser }) => ({
    // qs, which gitbeaker writes queries with, is larger than gitbeaker; two functions of it are used.
    resolve: { alias: { qs: fileURLToPath(new URL('scripts/query-strings.ts', import.meta.url)) } },
    plugins: [preact(), withoutEval(), leanZod(), bareScripts(browser), preloadMain(), compileAtOnce()],
    css: { postcss: { plugins: [iconOutlines()] } },
    // Older targets would turn light-dark() into a media query, which follows the system and not GitLab's page.
    build: {
      cssTarget: ['chrome127', 'firefox142'],
      rolldownOptions: { treeshake },
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Milestone Planner for GitLab',
    // The manifest's own words are in public/_locales; all others in utils/strings.
    default_locale: 'en',
    description: '__MSG_description__',
    minimum_chrome_version: '127',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: ['https://gitlab.com/*'],
    // Changeable in the browser. Chromium keeps Alt+Shift+P, W, X and Z for itself.
    commands: {
      'park-issue': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_parkIssue__' },
      'open-plan': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_openPlan__' },
    },
    // Reminders of finalize dates: asked for when the user switches the first one on.
    optional_permissions: ['notifications'],
    // A GitLab of one's own: each host is asked for when it is added in the options, and none before.
    content_scripts: [{ matches: ['https://gitlab.com/*'], js: ['detector.js'], run_at: 'document_end' }],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'milestone-planner@extensions.example',
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
