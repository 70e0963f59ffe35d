import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';

const folder = '.tour';

/** Numbered pictures in `.tour/`, each with a line that says what it shows. */
export class Album {
  #count = 0;

  constructor() {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  chapter(title: string): void {
    process.stdout.write(`\n${title}\n`);
  }

  async take(page: Page, name: string, what: string): Promise<void> {
    this.#count += 1;
    const path = `${folder}/${String(this.#count).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path, animations: 'disabled' });
    process.stdout.write(`${path}: ${what}\n`);
  }
}
