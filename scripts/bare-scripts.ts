import type { Plugin } from 'vite';

const wrapper = 'virtual:wxt-unlisted-script-entrypoint?';
const definition = 'wxt/utils/define-unlisted-script';

/**
 * Runs the scripts of GitLab's pages as they are. WXT wraps each in a logger that says nothing in production, and takes
 * a tenth of the detector, and asks whether what it is given is a script.
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    enforce: 'pre',
    resolveId: (id) => (id === definition ? `\0${definition}` : null),
    load: (id) => (id === `\0${definition}` ? 'export const defineUnlistedScript = (main) => main;' : null),
    transform(_, id) {
      const script = id.split(wrapper)[1];
      return script === undefined ? null : `import main from '${script}';\nexport default main();`;
    },
  };
}
