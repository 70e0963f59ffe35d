// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox, teamProjectPath } from '../sandbox';
import { judge, type OpenPage, selectorsAskedFor } from './page-verdicts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ today: '2026-11-22' });
});
afterAll(() => sandbox.close());

/** A page of the sandbox with what its script would put into it. */
async function open(path: string): Promise<OpenPage> {
  const url = `https://gitlab.com${path}`;
  const html = (await (await sandbox.fetch(url)).text()).replaceAll('rel="stylesheet"', '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const kept of page.querySelectorAll('template')) kept.replaceWith(kept.content);
  return { url, count: (selector) => page.querySelectorAll(selector).length };
}
const issue = `/${teamProjectPath}/-/issues/413`;
const results = async (path: string) =>
  Object.fromEntries(
    judge(await open(path)).map(({ what, result }) => [what.replace(/ \(.*\)/, ''), result]),
  );

describe('on an issue', () => {
  test.each([
    ['today', 'detail'],
    ['overview', 'overview'],
    ['legacy', 'legacy'],
  ])('of the layout %s its selectors pass, and the others are not judged', async (look, name) => {
    const seen = await results(`${issue}?layout=${look}`);
    expect(seen).toMatchObject({
      [`${name}: description`]: 'pass',
      [`${name}: rendered`]: 'pass',
      [`${name}: editor`]: 'inconclusive',
      labels: 'pass',
      'one label': 'pass',
      'signed-in user': 'pass',
      'what the drawer shows': 'inconclusive',
    });
    expect(Object.values(seen)).not.toContain('fail');
    expect(Object.values(seen).filter((result) => result === 'pass')).toHaveLength(5);
  });

  test('that no layout fits, every description fails', async () => {
    expect(await results(`${issue}?layout=unheard-of`)).toMatchObject({
      'detail: description': 'fail',
      'overview: description': 'fail',
      'legacy: description': 'fail',
      labels: 'pass',
    });
  });

  test('that names a drawer, the drawer’s link must be there', async () => {
    expect((await results(`${issue}?show=e30=`))['what the drawer shows']).toBe('fail');
  });

  test('where nobody is signed in, the user is not judged', async () => {
    const { sessionUserId } = sandbox.world;
    sandbox.world.sessionUserId = null;
    expect((await results(issue))['signed-in user']).toBe('inconclusive');
    sandbox.world.sessionUserId = sessionUserId;
  });
});

test.each([
  ['a page of another kind', `/${teamProjectPath}`],
  ['a list', `/${teamProjectPath}/-/work_items`],
])('on %s nothing is judged', async (_, path) => {
  expect(new Set(Object.values(await results(path)))).toEqual(new Set(['inconclusive']));
});

test('on a page that is not GitLab’s nothing is judged', () => {
  const verdicts = judge({ url: `https://gitlab.com${issue}`, count: () => 0 });
  expect(new Set(verdicts.map(({ result }) => result))).toEqual(new Set(['inconclusive']));
});

test('every selector that is judged was asked for', async () => {
  const asked: string[] = [];
  const { url, count } = await open(issue);
  const counted = (selector: string) => {
    asked.push(selector);
    return count(selector);
  };
  judge({ url, count: counted });
  expect(asked.filter((selector) => !selectorsAskedFor.includes(selector))).toEqual([]);
});
