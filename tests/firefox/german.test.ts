import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox, tokens } from '../../sandbox';
import {
  type ExtensionFirefox,
  firefoxBuild,
  launchFirefox,
  present,
  saveToken,
  waitForText,
} from './firefox';
import { closeTool, pressIn, told } from './panel';
import { openPlan } from './stage';

let build: string;
let sandbox: Sandbox;
let firefox: ExtensionFirefox;

beforeAll(async () => {
  build = germanBuild();
  sandbox = await startSandbox({ today: new Date().toISOString().slice(0, 10) });
  firefox = await launchFirefox(sandbox.port, { build, language: 'de-DE, de' });
});

afterAll(async () => {
  await firefox?.browser.close();
  await sandbox?.close();
  rmSync(build, { recursive: true });
});

/** The build, but for one answer of the browser's unchanged: a Firefox without a language pack says it speaks English. */
function germanBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'milestone-planner-'));
  cpSync(firefoxBuild, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const script = readFileSync(join(folder, name), 'utf8');
    writeFileSync(
      join(folder, name),
      script.replaceAll('.getUILanguage()', '.getUILanguage().replace(/.*/,"de")'),
    );
  }
  return folder;
}

const languageOf = (page: ExtensionFirefox['page'], selector: string) =>
  page.$eval(selector, (element) => element.getAttribute('lang'));

it('in a German browser the options are German', async () => {
  const options = await firefox.openOwnPage('options');
  await saveToken(options, tokens.api, 'Das Token funktioniert und ist gespeichert.');
  expect(await languageOf(options, 'html')).toBe('de');
  await options.close();
});

it('in a German browser the plan and its tools are German', async () => {
  const { page } = firefox;
  await openPlan(page);
  expect(await languageOf(page, 'milestone-plan')).toBe('de');
  await told(page, 'milestone-plan', 'Zugesagt');
  await pressIn(page, 'milestone-plan', /^Zeilen ordnen$/);
  await present(page, 'milestone-tools >>> dialog[open]');
  await told(page, 'milestone-tools', 'Zeilen ordnen');
  await closeTool(page);
});

it('in a German browser the popup is German', async () => {
  const popup = await firefox.openOwnPage('popup');
  await waitForText(popup, 'Zugesagt');
  await popup.close();
});
