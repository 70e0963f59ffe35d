import type { Plugin } from 'vite';

/** Scripts of which every function runs on each visit. */
const scripts = new Set(['still.js']);

/**
 * Has Chromium compile these scripts in one go, by its comment for that (explicit compile hints, V8's blog of April 2025):
 * else it reads each function a second time once it is called. Other browsers take it for a comment.
 */
export function compileAtOnce(): Plugin {
  return {
    name: 'compile-at-once',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && scripts.has(chunk.fileName))
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    },
  };
}
