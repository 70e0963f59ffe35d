import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../sandbox';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/browser';
import { ensureChromium } from '../../scripts/chromium';

/** What a browser that carries German says by itself; Debian's carries English only. */
const answer = `chrome.i18n.getUILanguage = () => 'de';\n`;

/** Runs `use` with a browser that speaks German, and with the build but for that answer unchanged. */
export async function withGermanBrowser(
  sandbox: Sandbox,
  use: (browser: ExtensionBrowser) => Promise<void>,
): Promise<void> {
  const build = mkdtempSync(join(tmpdir(), 'milestone-planner-'));
  cpSync('.output/chrome-mv3', build, { recursive: true });
  const background = join(build, 'background.js');
  writeFileSync(background, answer + readFileSync(background, 'utf8'));
  const browser = await launchWithExtension({
    executablePath: await ensureChromium(),
    port: sandbox.port,
    headless: true,
    build,
    timeZone: 'UTC',
    language: 'de-DE',
  });
  await browser.context.addInitScript(`if (globalThis.chrome?.i18n) { ${answer} }`);
  await use(browser);
  await browser.context.close();
  rmSync(build, { recursive: true });
}
