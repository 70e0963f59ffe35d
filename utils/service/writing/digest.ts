/**
 * What tells a text from others without keeping it, as GitLab stores the text: its length and 64 bits. It recognises
 * our own texts among a few dozen; it is no proof against somebody who makes another text of the same digest.
 */
export function digestOf(text: string): string {
  const stored = asGitLabStores(text);
  let [one, other] = [0x811c9dc5, 0x2c1b3c6d];
  for (let at = 0; at < stored.length; at += 1) {
    const unit = stored.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x297a2d39);
    other ^= other >>> 15;
  }
  return [stored.length, one >>> 0, other >>> 0].map((part) => part.toString(36)).join('.');
}

/** GitLab's normalisation of every description it saves. */
export function asGitLabStores(text: string): string {
  return text.replaceAll('\r', '').trimEnd();
}
