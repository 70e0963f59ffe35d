import type { Page } from '@playwright/test';
import { planningIssue, tokens } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, planningUrl, test } from './fixtures';
import { violations } from './violations';
import { editElsewhere, worldWithDescription } from './worlds';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Capacity' });
const field = (page: Page, name: string) => dialog(page).getByRole('textbox', { name, exact: true });

async function openCapacity(page: Page) {
  await page.getByRole('button', { name: 'Capacity', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

function capacityLines(description: string | null) {
  return (description ?? '').split('\n').filter((line) => /^\| @/.test(line) && line.split('|').length === 6);
}

function writes(requests: readonly { readonly method: string }[]) {
  return requests.filter(({ method }) => method === 'PUT').length;
}

test.describe('M9 with a token', () => {
  test.use({ token: tokens.api });

  test('M9 my capacity is there as the table has it, and is written with what I change', async ({
    page,
    sandbox,
  }) => {
    const [before = ''] = capacityLines(planningIssue(sandbox.world).description);
    await page.goto(planningUrl);
    await openCapacity(page);
    await expect(dialog(page).getByLabel('Team member')).toHaveValue('ada.moreno');
    await expect(field(page, 'Capacity')).toHaveValue('8');
    await expect(field(page, 'Time off')).toHaveValue(/^2 days/);
    await field(page, 'Capacity').fill('4');
    await expect(dialog(page)).toContainText('1 over capacity');
    await field(page, 'Notes').fill('Rotation | week 2');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toContainText('Capacity of @ada.moreno: saved.');
    const [after] = capacityLines(planningIssue(sandbox.world).description?.replaceAll('\\|', '/') ?? '');
    expect(after).toBe(before.replace('| 8 |', '| 4 |').replace(/\| \|$/, '| Rotation / week 2 |'));
    await page.keyboard.press('Escape');
    const people = planPanel(page).getByRole('table', { name: 'Capacity' });
    await expect(people.getByRole('row', { name: /@ada.moreno/ })).toContainText('5 of 4');
  });

  test('M9 what is no number is taken as typed, and said to be none', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    await openCapacity(page);
    await field(page, 'Capacity').fill('about half');
    await expect(dialog(page)).toContainText('“about half” is not a number of points');
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await expect(dialog(page)).toContainText('saved.');
    expect(planningIssue(sandbox.world).description).toContain('| @ada.moreno | about half |');
    await page.keyboard.press('Escape');
    await expect(planPanel(page)).toContainText('1 person has not stated theirs');
  });

  test('M9 another member’s capacity can be stated', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    await openCapacity(page);
    await dialog(page).getByLabel('Team member').selectOption('chidi');
    await expect(field(page, 'Notes')).toHaveValue('On call the first week');
    await field(page, 'Capacity').fill('6');
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await expect(dialog(page)).toContainText('Capacity of @chidi: saved.');
    expect(planningIssue(sandbox.world).description).toContain('| @chidi | 6 |');
  });

  test('M9 what is typed survives closing the dialog and the page', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    await openCapacity(page);
    await field(page, 'Notes').fill('Half a sen');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Capacity', exact: true })).toBeFocused();
    await openCapacity(page);
    await expect(field(page, 'Notes')).toHaveValue('Half a sen');
    await page.reload();
    await openCapacity(page);
    await expect(field(page, 'Notes')).toHaveValue('Half a sen');
    expect(writes(sandbox.requests)).toBe(0);
  });

  test('M9 nothing in it is wider than a narrow window', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(planningUrl);
    await openCapacity(page);
    const { x, width } = (await dialog(page).boundingBox()) ?? { x: 0, width: 0 };
    for (const button of await dialog(page).getByRole('button').all()) {
      const box = await button.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(x + width);
    }
  });

  test('M9 an edit of somebody else at the same moment stays', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    await openCapacity(page);
    await field(page, 'Capacity').fill('3');
    sandbox.faults.beforeApply({ method: 'PUT', path: /\/issues\/413/ }, () =>
      editElsewhere(sandbox.world, (text) => text.replace('| @bilal.k | 10 |', '| @bilal.k | 7 |')),
    );
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await expect(dialog(page)).toContainText(/saved/);
    const lines = capacityLines(planningIssue(sandbox.world).description);
    expect(lines.slice(0, 2).map((line) => line.split(' | ')[1])).toEqual(['3', '7']);
  });

  test.describe('and members who said nothing yet', () => {
    test.use({
      world: worldWithDescription((before) =>
        before
          .replace('| @bilal.k | 10 | | |', '| @bilal.k | | 3 days | |')
          .replace('| @dagny-l | 9 | 1 day | |\n', ''),
      ),
    });

    test('M9 the last milestone’s capacity is copied without its time off, in one write', async ({
      page,
      sandbox,
    }) => {
      await page.goto(planningUrl);
      await openCapacity(page);
      await dialog(page).getByRole('button', { name: 'Look up the previous milestone’s capacity' }).click();
      await expect(dialog(page).getByRole('link', { name: /Milestone Planning/ })).toBeVisible();
      const offer = (name: RegExp) => dialog(page).getByRole('checkbox', { name });
      await expect(offer(/@ada.moreno/)).not.toBeChecked();
      await expect(offer(/@bilal.k/)).toBeChecked();
      await dialog(page).getByRole('button', { name: 'Copy 2 capacities' }).click();
      await expect(dialog(page)).toContainText('Capacity of the previous milestone: saved.');
      expect(writes(sandbox.requests)).toBe(1);
      expect(capacityLines(planningIssue(sandbox.world).description).slice(1)).toEqual([
        '| @bilal.k | 10 | 3 days | |',
        '| @chidi | 4 | 8 days | On call the first week |',
        '| @dagny-l | 9 | | |',
      ]);
    });

    test('M9 who carries work and is missing from the table is added with a tick', async ({
      page,
      sandbox,
    }) => {
      await page.goto(planningUrl);
      await openCapacity(page);
      await expect(dialog(page).getByRole('checkbox', { name: /@dagny-l/ })).toBeChecked();
      await dialog(page).getByRole('button', { name: 'Add 1 member to the table' }).click();
      await expect(dialog(page)).toContainText('Members of the Capacity table: saved.');
      expect(capacityLines(planningIssue(sandbox.world).description).at(-1)).toMatch(/^\| @dagny-l \|\s+\|/);
    });
  });

  for (const theme of ['light', 'dark']) {
    test(`M9 axe finds nothing in the dialog, ${theme}`, async ({ page }) => {
      await page.goto(`${planningUrl}?theme=${theme}`);
      await openCapacity(page);
      await dialog(page)
        .getByRole('button', { name: /Look up/ })
        .click();
      await expect(dialog(page).getByRole('button', { name: /^Copy/ })).toBeVisible();
      expect(await violations(page, ['milestone-tools'])).toEqual([]);
    });
  }

  test('M9 slack is told in words, in panel and dialog', async ({ page, browserWithExtension }) => {
    await page.goto(`${browserWithExtension.extensionOrigin}/options.html`);
    await page.getByRole('button', { name: 'Start from this one: Product Security Engineering' }).click();
    await page.getByLabel('Slack, in percent of capacity').fill('25');
    await page.getByRole('button', { name: 'Save and put in force' }).click();
    await expect(page.getByRole('button', { name: 'Save and put in force' })).toBeHidden();
    await page.goto(planningUrl);
    const chidi = page.getByRole('table', { name: 'Capacity' }).getByRole('row', { name: /@chidi/ });
    await expect(chidi).toContainText('at capacity, 1 into the slack of 1');
    await openCapacity(page);
    await field(page, 'Capacity').fill('6');
    await expect(dialog(page)).toContainText('1 under capacity, 0.5 into the slack of 1.5');
  });
});

test('M9 committed weight stands against capacity, and what cannot be counted apart', async ({ page }) => {
  await page.goto(planningUrl);
  const people = page.getByRole('table', { name: 'Capacity' });
  await expect(people.getByRole('row', { name: /@bilal.k/ })).toContainText('3 over capacity');
  await expect(people.getByRole('row', { name: /@chidi/ })).toContainText('at capacity');
  await expect(people.getByRole('row', { name: /@dagny-l/ })).toContainText('1 unweighted');
  await expect(people.getByRole('row', { name: /@ada.moreno/ })).toContainText('1 of unknown weight');
});

test.describe('M9 with a token that may only read', () => {
  test.use({ token: tokens.readApi });
  test('M9 the tool cannot be opened, and says why', async ({ page }) => {
    await page.goto(planningUrl);
    const button = page.getByRole('button', { name: /^Capacity: Your token can only read/ });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
  });
});
