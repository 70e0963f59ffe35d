import { mkdirSync } from 'node:fs';
import { enterMode, type Mode } from './modes';
import { onStage } from './on-stage';
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
  for (const { name } of modes) mkdirSync(`${folder}/${name}`, { recursive: true });
  const problems: string[] = [];
  for (const scene of scenes) {
    const { name, place } = scene;
    try {
      await onStage(scene, executablePath, async (page) => {
        for (const mode of modes) {
          await enterMode(page, place, mode);
          await page.screenshot({ path: `${folder}/${mode.name}/${name}.png`, animations: 'disabled' });
        }
      });
      process.stdout.write(`${name}\n`);
    } catch (error) {
      problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return problems;
}
