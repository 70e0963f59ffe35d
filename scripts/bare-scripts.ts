import type { Plugin } from 'vite';

const wrapper = 'virtual:wxt-unlisted-script-entrypoint?';

/**
 * Runs the scripts of GitLab's pages as they are. WXT wraps each in a logger that says nothing in production, and takes
 * a tenth of the detector.
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    enforce: 'pre',
    transform(_, id) {
      const script = id.split(wrapper)[1];
      return script === undefined ? null : `import script from '${script}';\nexport default script.main();`;
    },
  };
}
