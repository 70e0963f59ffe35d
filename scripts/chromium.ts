import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { namedBrowser } from './named-browser';
import { run } from './run';

// Branded Chrome no longer loads unpacked extensions from the command line, so it is not looked for.
const installedPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/opt/chrome-for-testing/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

function findChromium(): string | null {
  return (
    namedBrowser('CHROMIUM_PATH') ??
    [...installedPaths, chromium.executablePath()].find((path) => existsSync(path)) ??
    null
  );
}

async function installChromium(): Promise<void> {
  process.stdout.write('No Chromium found; installing one.\n');
  const downloaded = await run('playwright', ['install', 'chromium']);
  if (downloaded.code === 0 || process.getuid?.() !== 0) return;
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
}

/**
 * Path of a Chromium that loads unpacked extensions: `CHROMIUM_PATH`, an installed one, Playwright's own,
 * else one that is installed now (Playwright's download, or Debian's package when root).
 * Rejects with one sentence saying what to do when there is none, or none where `CHROMIUM_PATH` says.
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== null) return found;
  await installChromium();
  const installed = findChromium();
  if (installed === null) {
    throw new Error(
      'No Chromium: install one (for example `apt install chromium`) or set CHROMIUM_PATH to it.',
    );
  }
  return installed;
}
