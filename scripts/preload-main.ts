import type { Plugin } from 'vite';

/**
 * Has a page of ours fetch its main script while its start looks at the language, so that a page in English, which has
 * nothing to wait for, waits for nothing.
 */
export function preloadMain(): Plugin {
  return {
    name: 'preload-main',
    transformIndexHtml: {
      order: 'post',
      handler(_, { chunk, bundle = {} }) {
        const mains = chunk?.dynamicImports ?? [];
        const parts = mains.flatMap((file) => {
          const main = bundle[file];
          return main?.type === 'chunk' ? main.imports : [];
        });
        const missing = [...new Set([...mains, ...parts])].filter((file) => !chunk?.imports.includes(file));
        return missing.map((file) => ({
          tag: 'link',
          injectTo: 'head',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        }));
      },
    },
  };
}
