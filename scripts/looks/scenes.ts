import { optionsScenes } from './options-scenes';
import { panelScenes } from './panel-scenes';
import { popupScenes } from './popup-scenes';
import { rowScenes } from './row-scenes';
import type { Scene } from './scene';
import { toolScenes } from './tool-scenes';
import { welcomeScenes } from './welcome-scenes';

/** Every surface in every state a person meets: what pictures are taken of, and what axe looks at. */
export const scenes: readonly Scene[] = [
  ...panelScenes,
  ...rowScenes,
  ...toolScenes,
  ...popupScenes,
  ...optionsScenes,
  ...welcomeScenes,
];
