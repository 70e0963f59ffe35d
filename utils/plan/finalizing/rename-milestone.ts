/**
 * A text with a milestone's title replaced by another's wherever it stands as a word of its own: `19.8` is not in
 * `119.8`, `19.8.1` or `v19.80`. `%19.8` and `"19.8"` are.
 */
export function renameMilestone(text: string, from: string, to: string): string {
  const name = from.trim();
  if (name === '') return text;
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const word = new RegExp(`(?<![\\p{L}\\p{N}_]|\\d\\.)${literal}(?![\\p{L}\\p{N}_]|\\.\\d)`, 'gu');
  return text.replace(word, () => to);
}
