/** What tells a text from others without keeping it: SHA-256 in hex, of the text as GitLab stores it. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(asGitLabStores(text));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** GitLab's normalisation of every description it saves. */
export function asGitLabStores(text: string): string {
  return text.replaceAll('\r', '').trimEnd();
}
