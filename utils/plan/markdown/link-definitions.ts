const label = String.raw`\[((?:[^[\]\\]|\\[\s\S]){1,1000})\]:`;
const destination = String.raw`(?:<(?:[^<>\n\\]|\\.)*>(?!$)|(?!<)([^\p{Cc} ]+))`;
const title = String.raw`(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\((?:[^()\\]|\\[\s\S])*\))`;
const gap = String.raw`(?:[ \t]+|[ \t]*\n[ \t]*)`;
const lineEnd = String.raw`[ \t]*(?:\n|$)`;
const definition = new RegExp(
  `${label}[ \\t]*\\n?[ \\t]*${destination}(?:${gap}${title}${lineEnd}|${lineEnd})`,
  'uy',
);

/**
 * How many characters at the start of a paragraph are link reference definitions, which render as nothing. Every line of
 * the paragraph ends with `\n`, the last one of a text perhaps not.
 */
export function definitionsLength(paragraph: string): number {
  let length = 0;
  while (paragraph[length] === '[') {
    definition.lastIndex = length;
    const match = definition.exec(paragraph);
    if (match === null || match[1]?.trim() === '' || !isBalanced(match[2] ?? '')) return length;
    length += match[0].length;
  }
  return length;
}

function isBalanced(destination: string): boolean {
  let open = 0;
  for (const [mark] of destination.matchAll(/\\[!-/:-@[-`{-~]|[()]/g)) {
    if (mark === '(') open++;
    if (mark === ')') open--;
    if (open < 0 || open > 32) return false;
  }
  return open === 0;
}
