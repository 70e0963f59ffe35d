import type { Plugin } from 'vite';

/** zod tries whether it may make code of text, which the policy of our pages forbids, and reports, every time. */
const madeOfText = 'const F = Function;';
const refusing = 'const F = class { constructor() { throw new EvalError(); } };';

/** Leaves out of the bundles what would make code of text: stores look for it, and no code of ours needs it. */
export function withoutEval(): Plugin {
  return {
    name: 'without-eval',
    enforce: 'pre',
    transform: (code, id) => (id.includes('/zod/v4/core/') ? code.replace(madeOfText, refusing) : null),
  };
}
