import { Album } from './album';
import { managerStory } from './manager';
import { memberStory } from './member';
import type { Stops } from './stops';

/**
 * Walks through a milestone's planning without a screen, from parking to the retrospective, leaving numbered screenshots
 * in `.tour/`; rejects where a step fails.
 */
export async function tour(stops: Stops): Promise<void> {
  const album = new Album();
  const stories = { member: memberStory, manager: managerStory } as const;
  for (const person of ['member', 'manager'] as const) {
    const browser = await stops.openBrowser(person);
    try {
      await stories[person](browser, album, stops);
    } finally {
      await browser.context.close();
    }
  }
}
