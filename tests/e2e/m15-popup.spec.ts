import { planningIssue, tokens } from '../../sandbox';
import { popupOver } from '../../scripts/tour/popup';
import { expect, issueUrl, planningUrl, test } from './fixtures';

test('M15 shows the open plan of the team project without a token', async ({ browserWithExtension }) => {
  const popup = await popupOver(planningUrl, browserWithExtension);
  await expect(popup.getByRole('link', { name: /Milestone Planning/ })).toBeVisible();
  await expect(popup.getByText(/days? left|Last day/)).toBeVisible();
  await expect(popup.getByText('Committed')).toBeVisible();
  await expect(popup.getByText('Checklist')).toBeVisible();
});

test('M15 without a token, parking asks for one', async ({ browserWithExtension }) => {
  const popup = await popupOver(issueUrl(411), browserWithExtension);
  await expect(
    popup.getByText(/To park issues, add retro items or create a planning issue, set up your access token/),
  ).toBeVisible();
});

test('M15 offline, it says so', async ({ browserWithExtension, sandbox }) => {
  sandbox.faults.push({ match: { path: /^\/api/ }, times: 99, respond: 'disconnect' });
  const popup = await popupOver(issueUrl(411), browserWithExtension);
  await expect(popup.getByText(/GitLab could not be reached/).first()).toBeVisible({ timeout: 20_000 });
});

test.describe('M15 with a token', () => {
  test.use({ token: tokens.api });

  test('parks the issue in front of the user', async ({ browserWithExtension, sandbox }) => {
    const popup = await popupOver(issueUrl(411), browserWithExtension);
    await popup.getByLabel('Why this milestone?').fill('Asked for by two teams');
    await popup.getByRole('button', { name: 'Park issue' }).click();
    await expect(popup.getByText(/#411 is parked in/)).toBeVisible();
    expect(planningIssue(sandbox.world).description).toContain(
      '| #411 | Asked for by two teams | @ada.moreno |',
    );
  });

  test('does not offer to park the planning issue into itself', async ({ browserWithExtension }) => {
    const popup = await popupOver(planningUrl, browserWithExtension);
    await expect(popup.getByRole('link', { name: /Milestone Planning/ })).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Park issue' })).toHaveCount(0);
  });

  test('says when the token no longer works', async ({ browserWithExtension, sandbox }) => {
    for (const token of sandbox.world.tokens) token.revoked = true;
    const popup = await popupOver(issueUrl(411), browserWithExtension);
    await expect(popup.getByText(/Your token was revoked/).first()).toBeVisible();
  });
});
