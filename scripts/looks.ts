import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureChromium } from './chromium';
import { contactSheet } from './looks/contact-sheet';
import { modes } from './looks/modes';
import { scenes } from './looks/scenes';
import { takeLooks } from './looks/take-looks';

const folder = '.looks';
const kept = 'docs/looks';

/** Small enough for the repository: the pictures themselves stay in the folder. */
const sheet = { columns: 10, width: 190, height: 256 } as const;
const modesOnSheets = ['light', 'dark', 'more-contrast', 'forced-colors', 'narrow'];

/** Scenes whose names contain one of the arguments; all of them without any. */
function wanted(names: readonly string[]) {
  return scenes.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
}

/**
 * Takes pictures of every surface of the built extension in every mode into `.looks/`; and, when none was left out, puts
 * those of the modes that tell most on one sheet each, which the repository keeps.
 */
async function takeAll(names: readonly string[]): Promise<void> {
  const executablePath = await ensureChromium();
  if (names.length === 0) rmSync(folder, { recursive: true, force: true });
  const problems = await takeLooks({ scenes: wanted(names), modes, folder, executablePath });
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
  if (names.length > 0) return;
  mkdirSync(kept, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext();
  for (const name of modesOnSheets) {
    const pictures = readdirSync(`${folder}/${name}`).map((file) => `${folder}/${name}/${file}`);
    await contactSheet(context, {
      pictures,
      to: `${kept}/${name}.webp`,
      ...sheet,
    });
  }
  await browser.close();
}

await takeAll(process.argv.slice(2));
