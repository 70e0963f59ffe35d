import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { BrowserContext } from '@playwright/test';

interface SheetOptions {
  /** Paths of the pictures. */
  readonly pictures: readonly string[];
  /** Path of the WebP to write. */
  readonly to: string;
  readonly columns: number;
  /** Width of a picture on the sheet, in pixels. */
  readonly width: number;
  /** Highest a picture may get, in pixels; the rest is cut off below. */
  readonly height: number;
}

function figure(path: string): string {
  const name = basename(path, '.png');
  return `<figure><img src="data:image/png;base64,${readFileSync(path, 'base64')}"><figcaption>${name}</figcaption></figure>`;
}

function sheetHtml({ pictures, columns, width, height }: SheetOptions): string {
  return `<!doctype html><style>
    body { display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 12px; width: max-content;
      margin: 0; padding: 12px; background: #89888d; font: 12px sans-serif; color: #fff }
    figure { margin: 0 }
    img { display: block; width: 100%; max-height: ${height}px; object-fit: cover; object-position: top }
    figcaption { padding: 2px 0 }
  </style>${pictures.map(figure).join('')}`;
}

/** Puts pictures side by side on one sheet, each with its name. */
export async function contactSheet(context: BrowserContext, options: SheetOptions): Promise<void> {
  const page = await context.newPage();
  await page.setContent(sheetHtml(options));
  const { width, height } = await page.evaluate(() => ({
    width: document.body.offsetWidth,
    height: document.body.offsetHeight,
  }));
  const inspector = await page.context().newCDPSession(page);
  const { data } = await inspector.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 35,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  });
  writeFileSync(options.to, Buffer.from(data, 'base64'));
  await page.close();
}
