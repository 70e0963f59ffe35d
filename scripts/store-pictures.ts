import { mkdirSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { planPanel } from './actions';
import { ensureChromium } from './chromium';
import { enterMode } from './looks/modes';
import { onStage } from './looks/on-stage';
import { scenes } from './looks/scenes';
import { captionedFrame, captionHeight, tileFrame } from './store-pictures/frames';
import { type Shot, shots } from './store-pictures/shots';

const folder = 'store/pictures';
const size = { width: 1280, height: 800 } as const;
const popupWidth = 400;

const name = 'Milestone Planner for GitLab';
const sentence = 'Plan a milestone inside its planning issue.';

function sceneNamed(wanted: string) {
  const scene = scenes.find(({ name }) => name === wanted);
  if (!scene) throw new Error(`There is no scene “${wanted}”.`);
  return scene;
}

/** Draws a page of that size into a file the stores take: no transparency. */
async function draw(context: BrowserContext, html: string, file: string, viewport: Size): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  await page.setContent(html);
  await page.screenshot({ path: `${folder}/${file}.png` });
  await page.close();
}

type Size = { readonly width: number; readonly height: number };
const tile: Size = { width: 440, height: 280 };
const marquee: Size = { width: 1400, height: 560 };

/** The page that shows a scene: the popup's own stands over the one the popup was opened on. */
function pageBehind(shown: Page): Page | null {
  return (
    shown
      .context()
      .pages()
      .findLast((page) => page !== shown && page.url().startsWith('https:')) ?? null
  );
}

async function takeShot(context: BrowserContext, executablePath: string, shot: Shot): Promise<void> {
  const scene = sceneNamed(shot.scene);
  const room = { width: size.width, height: size.height - captionHeight };
  await onStage(scene, executablePath, async (page) => {
    await enterMode(page, scene.place, { name: shot.theme, theme: shot.theme, ...room });
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (scene.place === 'gitlab') {
      return draw(
        context,
        captionedFrame({ ...shot, below: { png, width: size.width }, over: null }),
        shot.file,
        size,
      );
    }
    const behind = pageBehind(page);
    if (behind === null) throw new Error(`Nothing is behind the popup of “${shot.scene}”.`);
    await enterMode(behind, 'gitlab', { name: shot.theme, theme: shot.theme, ...room });
    const below = { png: await behind.screenshot({ animations: 'disabled' }), width: size.width };
    const over = { png, width: popupWidth };
    await draw(context, captionedFrame({ ...shot, below, over }), shot.file, size);
  });
}

async function takeTiles(context: BrowserContext, executablePath: string): Promise<void> {
  await draw(context, tileFrame({ name, sentence, letters: 34, beside: null }), 'tile-440x280', tile);
  await onStage(sceneNamed('panel'), executablePath, async (page) => {
    await enterMode(page, 'gitlab', { name: 'light', theme: 'light', width: 1280, height: 1000 });
    const png = await planPanel(page).screenshot({ animations: 'disabled' });
    const beside = { png, width: 660 };
    await draw(context, tileFrame({ name, sentence, letters: 52, beside }), 'marquee-1400x560', marquee);
  });
}

/** Takes the stores' pictures of the built extension into `store/pictures/`. */
async function takeStorePictures(): Promise<void> {
  const executablePath = await ensureChromium();
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext();
  for (const shot of shots) await takeShot(context, executablePath, shot);
  await takeTiles(context, executablePath);
  await browser.close();
}

await takeStorePictures();
