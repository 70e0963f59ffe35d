import { readFile, writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from './chromium';

const folder = new URL('../public/icon/', import.meta.url);
const sizes = [16, 32, 48, 128];

async function renderIcon(page: Page, svg: string, size: number): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:100vw}</style><img src="data:image/svg+xml;base64,${svg}">`,
  );
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
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
