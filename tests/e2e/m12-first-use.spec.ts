import { planningIssue, seedWorld, tokens } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { popupOver } from '../../scripts/tour/popup';
import { expect, issueUrl, test, today } from './fixtures';
import { violations } from './violations';

/** The demo's world before its team planned anything here. */
function firstWorld() {
  const world = seedWorld(today);
  const rest = world.issues.filter(({ labels }) => !labels.includes('Milestone Planning'));
  world.issues.splice(0, world.issues.length, ...rest);
  return world;
}

const ordinary = issueUrl(411);
const offer = 'Create the next one';

test.describe('M12 the first use, without any planning issue', () => {
  test.use({ token: tokens.api, world: { build: firstWorld } });

  test('M12 the popup creates the very first planning issue, once, and the panel is on it', async ({
    page,
    browserWithExtension,
    sandbox,
  }) => {
    const popup = await popupOver(ordinary, browserWithExtension);
    await expect(popup.getByText('No planning issue is open.')).toBeVisible();
    const named = await popup.getByText(/^Next: /).innerText();
    expect(await violations(popup, ['body'])).toEqual([]);
    await popup.getByRole('button', { name: offer }).click();
    const link = popup.getByRole('link', { name: /^\d+\.\d+ Milestone Planning/ }).first();
    await expect(link).toBeVisible();
    await expect(popup.getByRole('button', { name: offer })).toHaveCount(0);
    await expect(popup.getByRole('region', { name: 'Retrospective' })).toBeVisible();
    expect(named).toContain(
      `Next: ${await link.evaluate((it) => it.firstChild?.textContent)}, for milestone`,
    );
    const { projectId } = planningIssue(seedWorld(today));
    const made = sandbox.world.issues.filter(
      (issue) => issue.projectId === projectId && issue.labels.includes('Milestone Planning'),
    );
    expect(made).toMatchObject([{ state: 'opened', title: expect.stringMatching(/^\d+\.\d+ Milestone/) }]);
    await page.goto((await link.getAttribute('href')) ?? '');
    await expect(planPanel(page)).toContainText('Milestone Work is empty');
  });
});

for (const [what, token, why] of [
  ['without a token', null, /create a planning issue, set up your access token/],
  [
    'with a token that may only read',
    tokens.readApi,
    /can only read. To park issues, add retro items or create a planning issue, use one with the api scope/,
  ],
] as const) {
  test.describe(`M12 the first use, ${what}`, () => {
    test.use({ token, world: { build: firstWorld } });

    test('M12 the popup says why none can be created', async ({ browserWithExtension }) => {
      const popup = await popupOver(ordinary, browserWithExtension);
      await expect(popup.getByRole('button', { name: offer })).toHaveAttribute('aria-disabled', 'true');
      await expect(popup.getByText(why)).toBeVisible();
    });
  });
}
