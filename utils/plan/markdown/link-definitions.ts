const definition =
  /\[((?:[^[\]\\]|\\[\s\S]){1,1000})\]:[ \t]*\n?[ \t]*(<(?:[^<>\n\\]|\\.)*>(?!$)|[^\x01- <][^\x01- ]*)(?:(?:[ \t]+|[ \t]*\n[ \t]*)(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\((?:[^()\\]|\\[\s\S])*\))[ \t]*(?=\n|$)|[ \t]*(?=\n|$))(?:\n|$)/y;

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
