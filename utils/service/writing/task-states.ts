const task = /^(?:\s*>)*\s*(?:[-*+]|\d+[.)])\s+\[([ xX~])\]\s/gm;

/** The states of a text's task items in order, as one word: 'x', '~' or a blank each. */
export function taskStates(markdown: string): string {
  return [...markdown.matchAll(task)].map(([, state = '']) => state.toLowerCase()).join('');
}
