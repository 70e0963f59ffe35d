import type { Plugin } from 'vite';

const wrapper = 'virtual:wxt-unlisted-script-entrypoint?';

/** What we put in place of modules. */
function bareModules(browser: string): Readonly<Record<string, string>> {
  const name = browser === 'firefox' ? 'browser' : 'chrome';
  return {
    'wxt/utils/define-unlisted-script': 'export const defineUnlistedScript = (main) => main;',
    // Asked which of its names it goes by, a browser sets up its whole `runtime` in every page.
    '@wxt-dev/browser': `export const browser = globalThis.${name};`,
  };
}

/**
 * Runs the scripts of GitLab's pages as they are, in a build for that browser. WXT wraps each in a logger that says
 * nothing in production, and takes a tenth of the detector, and asks whether what it is given is a script.
 */
export function bareScripts(browser: string): Plugin {
  const bare = bareModules(browser);
  return {
    name: 'bare-scripts',
    enforce: 'pre',
    resolveId: (id) => (id in bare ? `\0${id}` : null),
    load: (id) => bare[id.slice(1)] ?? null,
    transform(_, id) {
      const script = id.split(wrapper)[1];
      return script === undefined ? null : `import main from '${script}';\nmain();`;
    },
  };
}
