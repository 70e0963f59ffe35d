import { mkdirSync } from 'node:fs';
import { startSandbox, tokens } from '../../sandbox';
import { setUpToken } from '../actions';
import { launchWithExtension } from '../browser';
import { demoWorld } from '../demo-world';
import { enterMode, type Mode } from './modes';
import type { Scene } from './scene';

interface Looks {
  readonly scenes: readonly Scene[];
  readonly modes: readonly Mode[];
  /** Where the pictures go, in a folder for each mode. */
  readonly folder: string;
  readonly executablePath: string;
}

/** Takes a picture of each scene in each mode. Answers what went wrong, a sentence for each scene that did not open. */
export async function takeLooks({ scenes, modes, folder, executablePath }: Looks): Promise<string[]> {
  const today = new Date().toISOString().slice(0, 10);
  for (const { name } of modes) mkdirSync(`${folder}/${name}`, { recursive: true });
  const problems: string[] = [];
  for (const scene of scenes) {
    try {
      await takeScene(scene, { modes, folder, executablePath, today });
    } catch (error) {
      problems.push(`${scene.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return problems;
}

type SceneLooks = Omit<Looks, 'scenes'> & { readonly today: string };

async function takeScene(
  { name, place, token = tokens.api, world = demoWorld, open }: Scene,
  { modes, folder, executablePath, today }: SceneLooks,
): Promise<void> {
  const sandbox = await startSandbox({ today, world: world(today) });
  const browser = await launchWithExtension({ executablePath, port: sandbox.port, headless: true });
  try {
    if (token !== null) await (await setUpToken(browser, token)).close();
    const page = await open({ ...browser, sandbox });
    await page.bringToFront();
    for (const mode of modes) {
      await enterMode(page, place, mode);
      await page.screenshot({ path: `${folder}/${mode.name}/${name}.png`, animations: 'disabled' });
    }
    process.stdout.write(`${name}\n`);
  } finally {
    await browser.context.close();
    await sandbox.close();
  }
}
