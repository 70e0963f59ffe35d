import type { Page } from '@playwright/test';
import type { Sandbox, World } from '../../sandbox';
import type { ExtensionBrowser } from '../browser';

/** What a scene is opened with: a browser with the extension, over a sandbox with the scene's world. */
export interface Stage extends ExtensionBrowser {
  readonly sandbox: Sandbox;
}

/** Where a scene is seen: in GitLab's page, in the toolbar popup, or in a page of the extension's own. */
export type ScenePlace = 'gitlab' | 'popup' | 'own';

/** One state of one surface, as a person gets to see it. */
export interface Scene {
  /** Names its picture: the surface, then the state. */
  readonly name: string;
  readonly place: ScenePlace;
  /** The token that is set up before; ada.moreno's with scope `api` when left out, none when null. */
  readonly token?: string | null;
  /** Builds the world around a day (`YYYY-MM-DD`); the demo's when left out. */
  readonly world?: (today: string) => World;
  /** Brings a page into the state, and answers that page once it stands still. */
  readonly open: (stage: Stage) => Promise<Page>;
}
