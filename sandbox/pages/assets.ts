import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { logo } from './top-bar';

const here = dirname(fileURLToPath(import.meta.url));
const { resolve } = createRequire(import.meta.url);
const styles = ['base', 'top-bar', 'sidebar', 'work-item', 'markdown', 'activity', 'list', 'layouts'];

const sources: Record<string, { type: string; read: () => Promise<string> }> = {
  'gitlab-ui.css': { type: 'text/css', read: () => packageFile('@gitlab/ui/dist/index.css') },
  'tokens.dark.css': {
    type: 'text/css',
    read: () => packageFile('@gitlab/ui/src/tokens/build/css/tokens.dark.css'),
  },
  'application.css': { type: 'text/css', read: applicationCss },
  'icons.svg': { type: 'image/svg+xml', read: () => packageFile('@gitlab/svgs/dist/icons.svg') },
  'favicon.svg': { type: 'image/svg+xml', read: async () => logo },
  'page.js': { type: 'text/javascript', read: pageScript },
};
const cache = new Map<string, Promise<string>>();

export interface Asset {
  type: string;
  body: string;
  /** `cache-control`: what is built from our own sources changes between runs, packages do not. */
  cache: string;
}
const own = new Set(['application.css', 'page.js']);

/** A static file of the pages by name, read or built once per process; null for an unknown name. */
export async function asset(name: string): Promise<Asset | null> {
  const source = sources[name];
  if (!source) return null;
  const body = cache.get(name) ?? source.read();
  cache.set(name, body);
  return {
    type: source.type,
    body: await body,
    cache: own.has(name) ? 'no-cache' : 'max-age=31536000, public',
  };
}

function packageFile(name: string): Promise<string> {
  return readFile(resolve(name), 'utf8');
}

async function applicationCss(): Promise<string> {
  const files = styles.map((name) => readFile(join(here, 'styles', `${name}.css`), 'utf8'));
  return (await Promise.all(files)).join('\n');
}

async function pageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    root: here,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: join(here, 'client', 'main.ts') },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error('the page script did not build');
  return chunk.code;
}
