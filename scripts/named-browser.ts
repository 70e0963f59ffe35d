import { existsSync } from 'node:fs';

/**
 * Path of the browser an environment variable names; null when it names none. Throws, in one sentence saying what to
 * do, when nothing is there.
 */
export function namedBrowser(variable: 'CHROMIUM_PATH' | 'FIREFOX_PATH'): string | null {
  const path = process.env[variable] ?? '';
  if (path === '') return null;
  if (existsSync(path)) return path;
  throw new Error(`${variable} says ${path}, which does not exist: correct it, or unset it to find one.`);
}
