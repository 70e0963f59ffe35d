import type { Page } from '@playwright/test';
import { startSandbox, tokens } from '../../sandbox';
import { setUpToken } from '../actions';
import { launchWithExtension } from '../browser';
import { demoWorld } from '../demo-world';
import type { Scene, Stage } from './scene';

/** Opens a scene in a browser and a sandbox of its own, as they are today, hands its page to `use`, and clears away. */
export async function onStage(
  { token = tokens.api, world = demoWorld, open }: Scene,
  executablePath: string,
  use: (page: Page, stage: Stage) => Promise<void>,
): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const sandbox = await startSandbox({ today, world: world(today) });
  const browser = await launchWithExtension({ executablePath, port: sandbox.port, headless: true });
  const stage = { ...browser, sandbox };
  try {
    if (token !== null) await (await setUpToken(browser, token)).close();
    const page = await open(stage);
    await page.bringToFront();
    await use(page, stage);
  } finally {
    await browser.context.close();
    await sandbox.close();
  }
}
