import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox, teamProjectPath, tokens } from '../../sandbox';
import { freePort } from '../free-port';
import { type ExtensionFirefox, launchFirefox, present, press, saveToken, waitForText } from './firefox';

const today = new Date().toISOString().slice(0, 10);
const issuePath = `${teamProjectPath}/-/issues/413`;

let gitlab: Sandbox;
let own: Sandbox;
let firefox: ExtensionFirefox;
let address: string;

beforeAll(async () => {
  const port = await freePort();
  address = `https://git.example.org:${port}/gitlab`;
  gitlab = await startSandbox({ today });
  own = await startSandbox({ today, port, address });
  firefox = await launchFirefox(gitlab.port, { localHosts: ['git.example.org'] });
});

afterAll(async () => {
  await firefox?.browser.close();
  await gitlab?.close();
  await own?.close();
});

describe('a GitLab of one’s own, at a port and below a relative URL root', () => {
  let options: Page;

  beforeAll(async () => {
    options = await firefox.openOwnPage('options');
  });
  afterAll(() => options.close());

  it('is not touched before it is added', async () => {
    await visit(`${address}/${issuePath}`);
    expect(await hasPanel()).toBe(false);
    expect(await hosts(options)).toEqual(['https://gitlab.com/*']);
  });

  it('is added with the permission for its host alone, and planned on', async () => {
    await options.bringToFront();
    const field = await present(options, '::-p-aria(Address of another GitLab)');
    await field.type(address);
    await press(options, 'Allow and add');
    await waitForText(options, 'is set up.');
    expect(await hosts(options)).toEqual(['https://git.example.org/*', 'https://gitlab.com/*']);
    await visit(`${address}/${issuePath}`);
    await present(firefox.page, 'milestone-plan >>> table');
    expect(await pagesWithScripts(options)).toContainEqual(expect.stringContaining('git.example.org'));
  });

  it('leaves nothing behind when it is removed', async () => {
    const name = address.replace('https://', '');
    await press(options, `Remove ${name}`);
    await press(options, 'Remove the instance');
    await waitForText(options, `${name} is removed.`);
    expect(await hosts(options)).toEqual(['https://gitlab.com/*']);
    expect(await pagesWithScripts(options)).not.toContainEqual(expect.stringContaining('git.example.org'));
    await visit(`${address}/${issuePath}`);
    expect(await hasPanel()).toBe(false);
  });
});

describe('a host the user has taken back', () => {
  let options: Page;

  beforeAll(async () => {
    options = await firefox.openOwnPage('options');
    await saveToken(options, tokens.api);
    await options.evaluate((origin) => {
      return Reflect.get(globalThis, 'browser').permissions.remove({ origins: [origin] });
    }, 'https://gitlab.com/*');
    gitlab.requests.length = 0;
  });
  afterAll(() => options.close());

  it('is left alone', async () => {
    await visit(`https://gitlab.com/${issuePath}`);
    expect(await hasPanel()).toBe(false);
  });

  it('is named in the popup, and not asked', async () => {
    const popup = await firefox.openOwnPage('popup');
    await waitForText(popup, 'Your browser does not let the extension reach gitlab.com');
    expect(gitlab.requests.filter(({ path }) => path.includes('/api/'))).toEqual([]);
    await popup.close();
  });

  it('is named in the options, and allowed again with one click', async () => {
    await options.reload({ timeout: 1_500 }).catch(() => null);
    await waitForText(options, 'Your browser does not let the extension reach gitlab.com');
    await press(options, 'Allow');
    const allowed = () => !document.body.textContent?.includes('does not let the extension');
    await options.waitForFunction(allowed, { polling: 100 });
    await visit(`https://gitlab.com/${issuePath}`);
    await present(firefox.page, 'milestone-plan >>> table');
  });
});

/** Opens a page and waits until it shows its description and its labels. */
async function visit(url: string): Promise<void> {
  await firefox.page.bringToFront();
  await firefox.page.goto(url);
  await present(firefox.page, '[data-testid="work-item-labels"] .gl-label');
}

function hasPanel(): Promise<boolean> {
  return firefox.page.evaluate(() => document.querySelector('milestone-plan') !== null);
}

function hosts(options: Page): Promise<readonly string[]> {
  return options.evaluate(async () => {
    const { origins } = await Reflect.get(globalThis, 'browser').permissions.getAll();
    return origins.toSorted();
  });
}

/** The pages that scripts of ours are registered for, as match patterns. */
function pagesWithScripts(options: Page): Promise<readonly string[]> {
  return options.evaluate(async () => {
    const scripts: readonly { readonly matches: readonly string[] }[] = await Reflect.get(
      globalThis,
      'browser',
    ).scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches);
  });
}
