import { existsSync } from 'node:fs';
import { namedBrowser } from './named-browser';

const installedPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of an installed Firefox (`FIREFOX_PATH` first), or null. Throws when nothing is where `FIREFOX_PATH` says. */
export function findFirefox(): string | null {
  return namedBrowser('FIREFOX_PATH') ?? installedPaths.find((path) => existsSync(path)) ?? null;
}
