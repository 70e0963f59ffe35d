import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const query = '.svg?outline';

/** Imports an icon of one path, `….svg?outline`, as its view box and outline: all of it that differs from icon to icon. */
export function iconOutlines(): Plugin {
  return {
    name: 'icon-outlines',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(query)) return null;
      const svg = await readFile(id.replace('?outline', ''), 'utf8');
      const [, viewBox] = / viewBox="([^"]+)"/.exec(svg) ?? [];
      const [[, outline] = [], ...others] = svg.matchAll(/<path[^>]* d="([^"]+)"/g);
      if (!viewBox || !outline || others.length > 0) this.error(`${id} is no icon of one path`);
      return `export default ${JSON.stringify({ viewBox, outline })};`;
    },
  };
}
