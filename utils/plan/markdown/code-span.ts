/**
 * Where the code span that opens at `start` ends; null when the run of backticks there opens none. A run is closed by
 * the next run of the same length (CommonMark, "Code spans").
 */
export function codeSpanEnd(text: string, start: number): number | null {
  const length = runLength(text, start);
  let at = start + length;
  while (at < text.length) {
    at = text.indexOf('`', at);
    if (at < 0) return null;
    const closing = runLength(text, at);
    at += closing;
    if (closing === length) return at;
  }
  return null;
}

/** How many backticks stand at `start`. */
function runLength(text: string, start: number): number {
  let end = start;
  while (text[end] === '`') end++;
  return end - start;
}
