import { afterAll, beforeAll, expect, it } from 'vitest';
import { planningIssue, seedWorld, teamProjectPath, userByName, writeIssue } from '../index';
import { type Client, startClient, today } from './harness';

let client: Client;
const origin = 'https://gitlab.com';

beforeAll(async () => {
  client = await startClient(seedWorld(today));
});
afterAll(() => client.sandbox.close());

const page = (path: string) => client.sandbox.fetch(origin + path, { redirect: 'manual' });

it.each(['issues', 'work_items'])('serves the planning issue under %s', async (kind) => {
  const answer = await page(`/${teamProjectPath}/-/${kind}/413`);
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toContain("object-src 'none'");
  for (const id of [
    'work-item-detail',
    'detail-layout-content',
    'detail-layout-sidebar',
    'detail-layout-activity',
    'work-item-description',
    'work-item-labels',
  ]) {
    expect(html).toContain(`data-testid="${id}"`);
  }
  expect(html).toContain(`data-project-full-path="${teamProjectPath}"`);
  expect(html).toContain('gon.current_username="ada.moreno"');
});

it('sends the old list address on, and hides what cannot be read', async () => {
  const list = await page(`/${teamProjectPath}/-/issues?state=all`);
  expect([list.status, list.headers.get('location')]).toEqual([
    302,
    `/${teamProjectPath}/-/work_items?state=all&type%5B%5D=issue`,
  ]);
  expect((await page('/gitlab-org/security/gitlab/-/issues/8801')).status).toBe(404);
});

it('follows the theme', async () => {
  expect(await (await page(`/${teamProjectPath}?theme=dark`)).text()).toContain('<html class="gl-dark');
  expect(await (await page(`/${teamProjectPath}`)).text()).toContain('<html class="gl-light');
});

it('tells open pages of a change', async () => {
  const { world } = client.sandbox;
  const issue = planningIssue(world);
  const abort = new AbortController();
  const events = await client.sandbox.fetch(`${origin}/-/sandbox/work_items/${issue.id}/events`, {
    signal: abort.signal,
  });
  const reader = events.body?.getReader();
  const next = async () => new TextDecoder().decode((await reader?.read())?.value);
  expect(await next()).toContain('open');
  const bilal = userByName(world, 'bilal.k');
  if (bilal) writeIssue(world, issue, { description: 'changed' }, bilal);
  expect(await next()).toContain('changed');
  await reader?.cancel();
  abort.abort();
});

it('serves styles, icons and the page script', async () => {
  for (const name of ['gitlab-ui.css', 'tokens.dark.css', 'application.css', 'icons.svg', 'page.js']) {
    expect((await page(`/assets/${name}`)).status).toBe(200);
  }
});
