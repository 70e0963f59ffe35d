import { tokens } from '../../sandbox';
import { setUpToken } from '../../scripts/actions';
import { keptByExtension } from '../probes';
import { expect, planningUrl, test } from './fixtures';

test('what a test leaves in the browser, the next does not find', async ({ chromium, installed }) => {
  const { context } = installed;
  const options = await setUpToken(installed, tokens.api, installed.welcome);
  await options.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.set({ left: 'behind' }));
  const page = await context.newPage();
  await page.goto(planningUrl);
  await page.evaluate(() => localStorage.setItem('left', 'behind'));
  await context.addCookies([{ name: 'left', value: 'behind', url: planningUrl, expires: 4e9 }]);
  await context.setOffline(true);
  await chromium.clear();

  const { welcome } = await chromium.install();
  await expect(welcome.getByText('The plan can be read.')).toBeVisible();
  expect(context.pages()).toHaveLength(2);
  const kept = await welcome.evaluate(keptByExtension);
  expect(kept).not.toContain(tokens.api);
  expect(kept).not.toContain('behind');
  await welcome.goto(planningUrl);
  expect(await welcome.evaluate(() => localStorage.getItem('left'))).toBeNull();
  expect(await context.cookies()).not.toContainEqual(expect.objectContaining({ name: 'left' }));
});
