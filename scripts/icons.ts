import { readFile, writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from './chromium';
import { indexedPng, type Pixels } from './indexed-png';

const folder = new URL('../public/icon/', import.meta.url);
const sizes = [16, 32, 48, 128];

/** The drawing's pixels at a size. Runs in the page. */
async function pixelsOf({ svg, size }: { svg: string; size: number }): Promise<number[]> {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml;base64,${svg}`;
  await image.decode();
  const canvas = new OffscreenCanvas(size, size).getContext('2d');
  canvas?.drawImage(image, 0, 0, size, size);
  return [...(canvas?.getImageData(0, 0, size, size).data ?? [])];
}

async function renderIcon(page: Page, svg: string, size: number): Promise<void> {
  const rgba = Uint8Array.from(await page.evaluate(pixelsOf, { svg, size }));
  const pixels: Pixels = { width: size, height: size, rgba };
  await writeFile(new URL(`${size}.png`, folder), await indexedPng(pixels));
}

/** Renders `public/icon/icon.svg` into the PNG sizes browsers ask for. */
async function renderIcons(): Promise<void> {
  const svg = await readFile(new URL('icon.svg', folder), 'base64');
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of sizes) await renderIcon(page, svg, size);
  await browser.close();
}

await renderIcons();
