const label = String.raw`\[((?:[^[\]\\]|\\[\s\S]){1,1000})\]:`;
const destination = String.raw`(?:<(?:[^<>\n\\]|\\.)*>(?!$)|(?!<)[^\p{Cc} ]+)`;
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
    if (match === null || match[0] === '' || match[1]?.trim() === '') return length;
    length += match[0].length;
  }
  return length;
}
