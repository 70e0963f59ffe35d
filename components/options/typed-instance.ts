import type { Typed } from './add-form';

/**
 * The instance a person names by its address, with or without `https://`; a relative URL root is part of it. The
 * answer has no slash at the end. `instances` are those that are set up.
 */
export function readTypedInstance(
  text: string,
  instances: readonly string[],
): Typed<string, 'empty' | 'not-an-address' | 'not-https' | 'already-there'> {
  const typed = text.trim();
  if (typed === '') return { ok: false, problem: 'empty' };
  if (/^http:/i.test(typed)) return { ok: false, problem: 'not-https' };
  const url = URL.parse(/^[a-z]+:/i.test(typed) && !isHostWithPort(typed) ? typed : `https://${typed}`);
  if (url === null || !isPlain(url)) return { ok: false, problem: 'not-an-address' };
  const value = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  return instances.includes(value) ? { ok: false, problem: 'already-there' } : { ok: true, value };
}

/** `localhost:8443` looks like a scheme. */
function isHostWithPort(typed: string): boolean {
  return /^[a-z]+:\d/i.test(typed);
}

/** Pages of projects stand behind `/-/`, so that what is in front of it is more than a root. */
function isPlain({ protocol, hostname, username, pathname, search, hash }: URL): boolean {
  const ofPage = pathname.includes('/-/') || pathname.includes('//') || search !== '' || hash !== '';
  return protocol === 'https:' && /^[\w.-]+$/.test(hostname) && username === '' && !ofPage;
}
