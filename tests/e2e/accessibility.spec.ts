import type { Page } from '@playwright/test';
import { tokens } from '../../sandbox';
import { demoWorld } from '../../scripts/demo-world';
import { enterMode, type Mode } from '../../scripts/looks/modes';
import type { Scene } from '../../scripts/looks/scene';
import { scenes } from '../../scripts/looks/scenes';
import { cutOff } from './cut-off';
import { expect, test, today } from './fixtures';
import { violations } from './violations';

/** A mode, and the rules that can find something in it which the first mode does not show; all when absent. */
interface Visit extends Mode {
  readonly only?: readonly string[];
}

const visits: readonly Visit[] = [
  { name: 'light', theme: 'light', width: 1280, height: 800 },
  { name: 'dark', theme: 'dark', width: 1280, height: 800, only: ['color-contrast'] },
  {
    name: 'narrow',
    theme: 'light',
    width: 320,
    height: 640,
    reducedMotion: true,
    only: ['scrollable-region-focusable', 'target-size'],
  },
];

/** What of ours is to be seen: a tool alone while it is open, because it makes the rest of the page inert. */
async function ours(page: Page, { place }: Scene): Promise<readonly string[]> {
  if (place !== 'gitlab') return ['body'];
  if (await page.locator('dialog[open]').isVisible()) return ['milestone-tools'];
  const hosts = ['milestone-plan', 'milestone-park-form'];
  const shown = await Promise.all(hosts.map((host) => page.locator(host).count()));
  return hosts.filter((_, at) => shown[at] !== 0);
}

for (const scene of scenes) {
  test.describe(scene.name, () => {
    const { token = tokens.api, world = demoWorld } = scene;
    test.use({ token, world: { build: () => world(today) } });

    test('axe finds nothing, and nothing is cut off', async ({ browserWithExtension, sandbox }) => {
      const page = await scene.open({ ...browserWithExtension, sandbox });
      await page.bringToFront();
      const scope = await ours(page, scene);
      for (const { only, ...mode } of visits) {
        await enterMode(page, scene.place, mode);
        expect.soft(await violations(page, scope, only), mode.name).toEqual([]);
        expect.soft(await cutOff(page, scope), mode.name).toEqual([]);
      }
    });
  });
}
