import { tokens } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, planningUrl, test } from './fixtures';
import { forgetPlans } from './forget-plans';

test.use({ token: tokens.api });

test('a known plan that cannot be read any more, nor was kept, leaves no empty place: it says why', async ({
  page,
  browserWithExtension,
  sandbox,
}) => {
  await page.goto(planningUrl);
  await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
  await page.goto('about:blank');
  await forgetPlans(browserWithExtension);
  for (const token of sandbox.world.tokens) token.revoked = true;
  await page.goto(planningUrl);
  await expect(planPanel(page).getByText(/Your token was revoked/)).toBeVisible();
  await expect(planPanel(page).getByRole('button', { name: 'Set up a token' })).toBeVisible();
});
