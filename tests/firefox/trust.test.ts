import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planningIssue, type Sandbox, startSandbox, teamProjectPath, tokens } from '../../sandbox';
import { keptByExtension, repliesTo, type Speaker, seenByContentScript } from '../probes';
import { type ExtensionFirefox, launchFirefox, saveToken } from './firefox';
import { openPlan, planningUrl } from './stage';

const origin = 'https://gitlab.com';
const issue = { origin, projectPath: teamProjectPath, iid: 413 };
const refused = { ok: false, failure: { kind: 'refused-message', values: {} } };

let sandbox: Sandbox;
let firefox: ExtensionFirefox;
let page: Page;
let options: Page;
const said: string[] = [];

const ask = (frame: Speaker['frame'], messages: readonly unknown[]) =>
  options.evaluate(repliesTo, { url: planningUrl, frame, messages });

beforeAll(async () => {
  sandbox = await startSandbox({ today: new Date().toISOString().slice(0, 10) });
  firefox = await launchFirefox(sandbox.port);
  page = firefox.page;
  options = await firefox.openOwnPage('options');
  for (const shown of [page, options]) {
    shown.on('console', (message) => said.push(message.text()));
    shown.on('pageerror', (error) => said.push(String(error)));
  }
  await saveToken(options, tokens.api);
  await openPlan(page);
});

afterAll(async () => {
  await firefox?.browser.close();
  await sandbox?.close();
});

describe('the token', () => {
  it('is in its own database, and in no other place the extension keeps things', async () => {
    const kept = await options.evaluate(keptByExtension);
    expect(kept.split(tokens.api)).toHaveLength(2);
    expect(kept.indexOf('milestone-planner-token')).toBeLessThan(kept.indexOf(tokens.api));
  });

  it('is nowhere a content script could find it', async () => {
    const seen = await options.evaluate(seenByContentScript, planningUrl);
    expect(seen).toContain('Milestone plan');
    expect(seen).not.toContain(tokens.api);
    expect(JSON.parse(seen).databases).toEqual([]);
  });

  it('is in no request but its header, on no console, and in no error', () => {
    expect(sandbox.requests.filter(({ token }) => token === tokens.api)).not.toEqual([]);
    expect(sandbox.requests.filter(({ path, body }) => (path + body).includes(tokens.api))).toEqual([]);
    expect(said.join('\n')).not.toContain(tokens.api);
  });
});

describe('the background', () => {
  const messages = [
    { type: 'read-settings' },
    { type: 'check-token', origin },
    { type: 'add-instance', address: 'https://gitlab.example.org' },
    { type: 'read-plan', issue: { ...issue, iid: 411 }, fresh: false },
  ];

  it('answers a tab about its own issue alone, and without the token', async () => {
    const asked = [{ type: 'read-plan', issue, fresh: false }, ...messages];
    const replies = await ask('top', asked);
    expect(replies).toEqual([expect.objectContaining({ ok: true }), ...messages.map(() => refused)]);
    expect(JSON.stringify(replies)).not.toContain(tokens.api);
  });

  it('refuses a frame inside the page', async () => {
    await page.evaluate(async (src) => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = src;
      document.body.append(frame);
      await loaded;
    }, planningUrl);
    const asked = [{ type: 'read-plan', issue, fresh: false }];
    const replies = await ask('inner', asked);
    expect(replies).toEqual([refused]);
  });
});

it('a click that no person made writes nothing', async () => {
  const before = planningIssue(sandbox.world).description;
  await page.bringToFront();
  const [reference, reason] = await page.$$('milestone-park-form >>> input');
  await reference?.type('#411');
  await page.keyboard.press('Escape');
  await reason?.type('A page pretends');
  await page.evaluate(() => {
    const form = document.querySelector('milestone-park-form')?.shadowRoot?.querySelector('form');
    form?.requestSubmit();
    form?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
  });
  await ask('top', [{ type: 'read-draft', issue }]);
  expect(planningIssue(sandbox.world).description).toBe(before);
  expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
});
