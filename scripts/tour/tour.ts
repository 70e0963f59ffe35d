import type { ExtensionBrowser } from '../browser';
import { Album } from './album';
import { managerStory } from './manager';
import { memberStory } from './member';

/** What the tour walks through. */
export interface Stops {
  readonly planningUrl: string;
  /** An issue that is in no plan. */
  readonly otherUrl: string;
  /** Tokens of two people of the team. */
  readonly member: string;
  readonly manager: string;
  /** Opens a browser in which that person of the two is signed in. */
  openBrowser(person: 'member' | 'manager'): Promise<ExtensionBrowser>;
  /** The planning issue's markdown, as GitLab has it now. */
  description(): string;
}

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
