import type { Page } from 'puppeteer-core';
import { type Sandbox, seedWorld, startSandbox, teamProjectPath, type World } from '../../sandbox';
import { type ExtensionFirefox, launchFirefox, present, saveToken } from './firefox';

export const planningUrl = `https://gitlab.com/${teamProjectPath}/-/issues/413`;

/** A Firefox over a sandbox, with the plan open. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly firefox: ExtensionFirefox;
  readonly page: Page;
  close(): Promise<void>;
}

/** Sets a token up and opens the planning issue, in the demo's world as `change` leaves it. */
export async function openStage(token: string, change: (world: World) => void = () => {}): Promise<Stage> {
  const today = new Date().toISOString().slice(0, 10);
  const world = seedWorld(today);
  change(world);
  const sandbox = await startSandbox({ today, world });
  const firefox = await launchFirefox(sandbox.port);
  const options = await firefox.openOwnPage('options');
  await saveToken(options, token);
  await options.close();
  await openPlan(firefox.page);
  return {
    sandbox,
    firefox,
    page: firefox.page,
    async close() {
      await firefox.browser.close();
      await sandbox.close();
    },
  };
}

/** Opens the planning issue, and waits for its plan. */
export async function openPlan(page: Page): Promise<void> {
  await page.bringToFront();
  await page.goto(planningUrl);
  await present(page, 'milestone-plan >>> table');
}
