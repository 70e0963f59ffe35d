import type { Plugin } from 'vite';

/** zod tries whether it may make code of text, which the policy of our pages forbids, and reports, every time. */
const madeOfText = 'const F = Function;';
const refusing = 'const F = class { constructor() { throw new EvalError(); } };';

/** What qs asks of `side-channel`, whose own way for browsers without WeakMap makes code of text. */
const sideChannel = `
module.exports = () => {
  const kept = new WeakMap();
  return { get: (key) => kept.get(key), has: (key) => kept.has(key), set: (key, value) => void kept.set(key, value) };
};`;

/** Leaves out of the bundles what would make code of text: stores look for it, and no code of ours needs it. */
export function withoutEval(): Plugin {
  return {
    name: 'without-eval',
    enforce: 'pre',
    resolveId: (id) => (id === 'side-channel' ? '\0side-channel' : null),
    load: (id) => (id === '\0side-channel' ? sideChannel : null),
    transform: (code, id) => (id.includes('/zod/v4/core/') ? code.replace(madeOfText, refusing) : null),
  };
}
