import { planPanel } from '../../scripts/actions';
import { startUpIsOver } from './badge';
import { expect, issueUrl, planningUrl, test } from './fixtures';
import { editElsewhere, worldOnDay, worldWith, worldWithDescription } from './worlds';

const ours = 'milestone-plan, milestone-park-form';

test.describe('M1 the plan panel is there', () => {
  for (const kind of ['issues', 'work_items']) {
    test(`after a full load at /-/${kind}/N, exactly once`, async ({ page }) => {
      await page.goto(issueUrl(413, undefined, kind));
      await expect(planPanel(page)).toBeVisible();
      await expect(page.locator('milestone-plan')).toHaveCount(1);
      await expect(page.locator('milestone-park-form')).toHaveCount(1);
    });
  }

  test('after in-app navigation, and gone when the user leaves', async ({ page }) => {
    await page.goto(issueUrl(413).replace('/413', ''));
    await expect(page.locator(ours)).toHaveCount(0);
    await page
      .getByRole('link', { name: /Milestone Planning/ })
      .first()
      .click();
    await expect(planPanel(page)).toBeVisible();
    await page.goBack();
    await expect(page.locator(ours)).toHaveCount(0);
    await page.goForward();
    await expect(planPanel(page)).toBeVisible();
    await expect(page.locator(ours)).toHaveCount(2);
  });

  test('again after GitLab draws the description anew', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    await expect(planPanel(page)).toBeVisible();
    editElsewhere(sandbox.world, (text) => `${text}\n\nEdited elsewhere.`);
    await expect(page.getByText('Edited elsewhere.')).toBeVisible();
    await expect(planPanel(page)).toBeVisible();
    await expect(page.locator(ours)).toHaveCount(2);
  });

  test('above the description, with the form right below it', async ({ page }) => {
    await page.goto(planningUrl);
    const panel = await planPanel(page).boundingBox();
    const description = await page.getByTestId('work-item-description').boundingBox();
    const form = await page.getByRole('region', { name: 'Add to the Parking Lot' }).boundingBox();
    expect(panel && description && panel.y + panel.height <= description.y).toBe(true);
    expect(form && description && form.y >= description.y).toBe(true);
  });
});

test('M1 an ordinary issue gets nothing, and costs no request', async ({
  page,
  sandbox,
  browserWithExtension,
}) => {
  await startUpIsOver(browserWithExtension);
  sandbox.requests.length = 0;
  await page.goto(issueUrl(407));
  await page.getByTestId('work-item-labels').waitFor();
  await expect(page.locator(ours)).toHaveCount(0);
  const byExtension = sandbox.requests.filter(
    ({ path, headers }) => path.startsWith('/api/') && !headers.referer,
  );
  expect(byExtension).toEqual([]);
});

test('M9 shows capacity per person and in total, with the rules it counts by', async ({ page }) => {
  await page.goto(planningUrl);
  const capacity = page.getByRole('table', { name: 'Capacity' });
  await expect(capacity.getByRole('row', { name: /@chidi/ })).toContainText(/of 4/);
  await expect(capacity.getByRole('row', { name: /@ada.moreno/ })).toContainText('Time off: 2 days');
  await expect(planPanel(page)).toContainText('split equally');
  await expect(planPanel(page)).toContainText('1 unweighted');
});

test('M1 is read in two sequential round trips at most', async ({ page, sandbox, browserWithExtension }) => {
  await startUpIsOver(browserWithExtension);
  await page.goto(planningUrl);
  await expect(planPanel(page)).toBeVisible();
  sandbox.requests.length = 0;
  sandbox.faults.push({ match: { path: /^\/api\/v4/ }, times: 99, respond: { delayMs: 500 } });
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(planPanel(page)).toHaveAttribute('aria-busy', 'true');
  await expect(planPanel(page)).toHaveAttribute('aria-busy', 'false');
  const reads = sandbox.requests.filter(({ path }) => path.startsWith('/api/v4/'));
  const projects = 3;
  expect(reads.length).toBeLessThanOrEqual(projects + 3);
  expect(
    roundsOf(reads.map(({ startedAt, endedAt }) => [startedAt, endedAt ?? startedAt])),
  ).toBeLessThanOrEqual(2);
});

test.describe('M10 the countdown', () => {
  test.describe('of a plan whose finalize date is behind', () => {
    test.use({ world: worldOnDay(-60) });
    test('says how many days it is overdue', async ({ page }) => {
      await page.goto(planningUrl);
      await expect(planPanel(page)).toContainText(/\d+ days overdue/);
    });
  });

  test.describe('of a plan that lies ahead', () => {
    test.use({ world: worldOnDay(40) });
    test('says how many days are left', async ({ page }) => {
      await page.goto(planningUrl);
      await expect(planPanel(page)).toContainText(/\d+ days left/);
    });
  });

  test('of the previous plan says how early it was finalized', async ({ page }) => {
    await page.goto(issueUrl(412));
    await expect(planPanel(page)).toContainText(/Finalized (\d+ days? (early|late)|on the last day)/);
  });
});

/** How many lines what to do next may take, by the width of the window in pixels. */
const linesOfNext = { 1440: 2, 1280: 2, 770: 2, 400: 3 };

for (const [width, lines] of Object.entries(linesOfNext).map(
  ([width, lines]) => [Number(width), lines] as const,
)) {
  test.describe(`in a window ${width} pixels wide`, () => {
    test('the finalize date shows', async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(planningUrl);
      await expect(planPanel(page).getByText(/^Finalize by/)).toBeInViewport({ ratio: 1 });
    });

    test.describe('with a long reference', () => {
      const long = 'a-group/of-many-words-and-then-some/a-project/whose-name-goes-on-and-on-and-on';
      test.use({ world: worldWithDescription((before) => before.replace('#398', `${long}#398`)) });

      test('what to do next stays in its box', async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(planningUrl);
        const next = planPanel(page).getByRole('button', { name: `Next: ${long}#398` });
        const [box, panel] = [await next.boundingBox(), await planPanel(page).boundingBox()];
        expect(box && panel && box.x + box.width <= panel.x + panel.width).toBe(true);
        expect(box?.height).toBeLessThanOrEqual(lines * 20);
      });
    });
  });
}

test.describe('M10 without dates in GitLab', () => {
  test.use({
    world: worldWith((world) => {
      for (const milestone of world.milestones) Object.assign(milestone, { startDate: null, dueDate: null });
    }),
  });

  test('the product calendar fills in, and is named', async ({ page }) => {
    await page.goto(planningUrl);
    await expect(planPanel(page)).toContainText('by the product calendar');
  });
});

for (const theme of ['light', 'dark']) {
  test(`follows GitLab's ${theme} theme`, async ({ page }) => {
    await page.goto(`${planningUrl}?theme=${theme}`);
    const scheme = await planPanel(page).evaluate((panel) => getComputedStyle(panel).colorScheme);
    expect(scheme).toBe(theme);
  });
}

/** How many requests one after the other the longest chain has, when overlapping ones count as one. */
function roundsOf(spans: readonly (readonly [number, number])[]): number {
  let rounds = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (from >= end) {
      rounds += 1;
      end = to;
    }
  }
  return rounds;
}
