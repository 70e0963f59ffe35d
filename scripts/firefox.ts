import { existsSync } from 'node:fs';

const installedPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of an installed Firefox (`FIREFOX_PATH` first), or null. */
export function findFirefox(): string | null {
  const paths = [process.env.FIREFOX_PATH ?? '', ...installedPaths];
  return paths.find((path) => path !== '' && existsSync(path)) ?? null;
}
