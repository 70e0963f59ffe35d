import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { startSandbox } from '../sandbox';
import { demoWorld } from './demo-world';
import { takeTour } from './tour/take-tour';

const folder = 'docs/pictures';

/** Stops of the tour whose pictures the README shows. */
const shown = [
  'plan',
  'options',
  'not-ready',
  'popup',
  'row',
  'carry-over',
  'arrange',
  'commit-review',
  'threads',
  'finalize',
  'retro-item',
];

/** Takes the tour of the built extension, as the sandbox is today, and keeps the README's pictures of it. */
async function takePictures(): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const sandbox = await startSandbox({ today, world: demoWorld(today) });
  await takeTour(sandbox);
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const picture of readdirSync('.tour')) {
    const name = picture.replace(/^\d+-|\.png$/g, '');
    if (shown.includes(name)) copyFileSync(`.tour/${picture}`, `${folder}/${name}.png`);
  }
}

await takePictures();
