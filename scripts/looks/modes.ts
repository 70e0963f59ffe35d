import type { Page } from '@playwright/test';
import type { ScenePlace } from './scene';

/** A way of looking at a page: colours, contrast, room. */
export interface Mode {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  /** `forced`: the system's colours instead of the page's; `more`: the page's own, asked to stand out more. */
  readonly contrast?: 'forced' | 'more';
  /** Of the window, in the pixels of the page. */
  readonly width: number;
  readonly height: number;
  readonly reducedMotion?: boolean;
}

const usual = { width: 1280, height: 1000 } as const;

export const modes: readonly Mode[] = [
  { name: 'light', theme: 'light', ...usual },
  { name: 'dark', theme: 'dark', ...usual },
  { name: 'more-contrast', theme: 'light', contrast: 'more', ...usual },
  { name: 'more-contrast-dark', theme: 'dark', contrast: 'more', ...usual },
  { name: 'forced-colors', theme: 'light', contrast: 'forced', ...usual },
  { name: 'forced-colors-dark', theme: 'dark', contrast: 'forced', ...usual },
  { name: 'narrow', theme: 'light', width: 320, height: 1600 },
  { name: 'narrow-dark', theme: 'dark', width: 320, height: 640, reducedMotion: true },
  { name: 'wide', theme: 'light', width: 2560, height: 1300 },
  // A window of the usual size at 200 %.
  { name: 'zoomed', theme: 'light', width: usual.width / 2, height: usual.height / 2 },
];

/** The toolbar popup's window is as wide as the popup, whatever the screen. */
const popupWidth = 400;

/**
 * Brings an open page into a mode. GitLab's own theme is a class it sets; our own pages follow the system's, and are shown
 * in all their height.
 */
export async function enterMode(page: Page, place: ScenePlace, mode: Mode): Promise<void> {
  const { theme, contrast, reducedMotion = false, height } = mode;
  const width = place === 'popup' ? popupWidth : mode.width;
  await page.emulateMedia({
    colorScheme: theme,
    forcedColors: contrast === 'forced' ? 'active' : 'none',
    contrast: contrast === 'more' ? 'more' : 'no-preference',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  if (place === 'gitlab') await page.evaluate(setGitlabTheme, theme === 'dark');
  await resize(page, { width, height });
  if (place === 'gitlab') return;
  const whole = await page.evaluate(() => document.documentElement.offsetHeight);
  await resize(page, { width, height: whole });
}

function setGitlabTheme(dark: boolean): void {
  const { classList } = document.documentElement;
  for (const name of ['gl-dark', 'js-dark']) classList.toggle(name, dark);
  classList.toggle('gl-light', !dark);
}

async function resize(page: Page, size: Pick<Mode, 'width' | 'height'>): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
