import { planningIssue, type Sandbox, tokens, userByName } from '../../sandbox';
import { parkIssue } from '../../scripts/actions';
import { expect, planningUrl, test } from './fixtures';
import { editElsewhere, worldWith } from './worlds';

const reason = 'Small, refined, and the audit asks for it';
const form = { name: 'Add to the Parking Lot' } as const;
const row = `| gitlab-org/gitlab#504120 | ${reason} | @ada.moreno |`;

const stored = ({ world }: Sandbox) => planningIssue(world).description ?? '';
const writes = ({ requests }: Sandbox) =>
  requests.filter(({ method, path }) => method === 'PUT' && path.startsWith('/api/'));

test.use({ token: tokens.api });

test('an edit that our write went over is put back, and its author named', async ({ page, sandbox }) => {
  await page.goto(planningUrl);
  sandbox.faults.beforeApply({ method: 'PUT', path: /issues\/413/ }, () =>
    editElsewhere(sandbox.world, (text) => text.replace('## Capacity', 'Mind the audit.\n\n## Capacity')),
  );
  await parkIssue(page, 'gitlab-org/gitlab#504120', reason);
  const author = userByName(sandbox.world, 'bilal.k')?.name ?? 'nobody';
  await expect(page.getByRole('region', form)).toContainText(`merged with the edit that ${author}`);
  expect(stored(sandbox)).toContain('Mind the audit.');
  expect(stored(sandbox).split(row)).toHaveLength(2);
});

test.describe('without a licence for the history', () => {
  test.use({
    world: worldWith((world) => {
      world.keepsDescriptionVersions = false;
    }),
  });

  test('it says what could not be checked', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    sandbox.faults.beforeApply({ method: 'PUT', path: /issues\/413/ }, () =>
      editElsewhere(sandbox.world, (text) => `${text}\n\nTheirs.`),
    );
    await parkIssue(page, 'gitlab-org/gitlab#504120', reason);
    await expect(page.getByRole('region', form)).toContainText('GitLab keeps no history here');
  });
});

test.describe('signed in on the page', () => {
  const signedInAs = (username: string) =>
    worldWith((world) => {
      world.sessionUserId = userByName(world, username)?.id ?? null;
    });

  test.describe('as somebody else', () => {
    test.use({ world: signedInAs('bilal.k') });

    test('nothing is written, both names are shown, and the text stays', async ({ page, sandbox }) => {
      await page.goto(planningUrl);
      await parkIssue(page, 'gitlab-org/gitlab#504120', reason);
      const section = page.getByRole('region', form);
      await expect(section).toContainText('signed in to GitLab as @bilal.k, and your token is @ada.moreno’s');
      await expect(section.getByLabel('Why this milestone?')).toHaveValue(reason);
      expect(writes(sandbox)).toEqual([]);
    });
  });

  test.describe('as the token’s user, with the description in GitLab’s editor', () => {
    test.use({ world: signedInAs('ada.moreno') });

    test('the row waits until the editor is closed, and then stands beside what was edited', async ({
      page,
      sandbox,
    }) => {
      await page.goto(planningUrl);
      await expect(page.getByRole('region', form)).toBeVisible();
      await page.getByTestId('work-item-edit-form-button').click();
      const editor = page.getByRole('textbox', { name: 'Description' });
      await editor.fill(stored(sandbox).replace('## Capacity', 'Mind the audit.\n\n## Capacity'));
      await parkIssue(page, 'gitlab-org/gitlab#504120', reason);
      const section = page.getByRole('region', form);
      await expect(section.getByRole('list', { name: 'Not in GitLab yet' })).toContainText(reason);
      await expect(section).toContainText('open in GitLab’s editor');
      expect(writes(sandbox)).toEqual([]);
      await page.getByRole('button', { name: 'Save changes' }).click();
      await expect(page.getByRole('cell', { name: reason })).toBeVisible();
      await expect(section.getByRole('list', { name: 'Not in GitLab yet' })).toHaveCount(0);
      expect(stored(sandbox)).toContain('Mind the audit.');
      expect(stored(sandbox).split(row)).toHaveLength(2);
    });
  });
});

test('a row that a save of an old text dropped is there again', async ({ page, sandbox }) => {
  await page.goto(planningUrl);
  const old = stored(sandbox);
  await parkIssue(page, 'gitlab-org/gitlab#504120', reason);
  await expect(page.getByRole('cell', { name: reason })).toBeVisible();
  editElsewhere(sandbox.world, () => `${old}\n\nSaved from an old tab.`);
  await expect(page.getByText('Saved from an old tab.')).toBeVisible();
  await expect(page.getByRole('cell', { name: reason })).toBeVisible();
  expect(stored(sandbox)).toContain('Saved from an old tab.');
});
