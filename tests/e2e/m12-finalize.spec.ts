import type { Page } from '@playwright/test';
import { type Issue, planningIssue, type Sandbox, seedWorld, tokens } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, planningUrl, test, today } from './fixtures';
import { violations } from './violations';
import { worldOnDay } from './worlds';

const why = 'The rest is refined on Monday';

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Finalize/ });

/** The demo's world with the planning issue closed and no other one open. */
function closedWorld() {
  const world = seedWorld(today);
  Object.assign(planningIssue(world), { state: 'closed', closedAt: world.daysAgo(1) });
  return world;
}

/** Opens a tool of the panel. */
async function open(page: Page, name: string): Promise<void> {
  await page.goto(planningUrl);
  await planPanel(page).getByRole('button', { name, exact: true }).click();
}

async function finalize(page: Page): Promise<void> {
  await dialog(page).getByLabel('Why finalize anyway?').fill(why);
  await dialog(page).getByRole('button', { name: 'Finalize', exact: true }).click();
}

/** What the sandbox holds that finalizing makes. */
function made({ world }: Sandbox) {
  const finished = planningIssue(world);
  const inTeam = (issue: Issue) => issue.projectId === finished.projectId;
  const notes = world.notes.filter(({ issueId, body }) => issueId === finished.id && body.includes(why));
  const next = world.issues.filter(
    (issue) => inTeam(issue) && issue.state === 'opened' && issue.labels.includes('Milestone Planning'),
  );
  const links = world.links.filter(({ sourceId, targetId }) => [sourceId, targetId].includes(finished.id));
  const retrospectives = world.issues.filter(({ parentId }) => parentId === finished.id);
  return { finished, notes, next, links, retrospectives };
}

/** One of everything: that is what there must be, however often finalizing was interrupted. */
function expectOneOfEverything(sandbox: Sandbox): void {
  const { finished, notes, next, links, retrospectives } = made(sandbox);
  expect(finished.state).toBe('closed');
  expect([notes.length, next.length, links.length, retrospectives.length]).toEqual([1, 1, 1, 1]);
}

test.describe('M12 with a token', () => {
  test.use({ token: tokens.api });

  test('M12 the verdict comes first, and why is asked for before anything is written', async ({
    page,
    sandbox,
  }) => {
    await open(page, 'Finalize');
    await expect(dialog(page)).toContainText('It is not ready to be finalized:');
    await expect(dialog(page)).toContainText('1 thread is not resolved.');
    await expect(dialog(page)).toContainText('4 items of the Planning Checklist are open.');
    await dialog(page).getByRole('button', { name: 'Finalize', exact: true }).click();
    await expect(dialog(page)).toContainText('Say in a sentence why');
    expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  test('M12 finalizing posts the plan, opens and links the next one, moves rows, closes, and makes the retrospective', async ({
    page,
    sandbox,
  }) => {
    await open(page, 'Finalize');
    await dialog(page).getByRole('checkbox', { name: /^#409/ }).uncheck();
    await dialog(page).getByText('Preview of the comment').click();
    await expect(dialog(page).locator('pre')).toContainText('as finalized');
    await finalize(page);
    await expect(dialog(page)).toContainText('is finalized.');
    expectOneOfEverything(sandbox);
    const { finished, notes, next, retrospectives } = made(sandbox);
    expect(notes[0]?.body).toContain(`Why: ${why}`);
    expect(next[0]?.title).toMatch(/^\d+\.\d+ Milestone Planning$/);
    expect(next[0]?.title).not.toBe(finished.title);
    expect(next[0]?.assigneeIds).toEqual(finished.assigneeIds);
    expect(next[0]?.milestoneId).not.toBe(finished.milestoneId);
    expect(next[0]?.description).toContain('@ada.moreno');
    expect(next[0]?.description).toContain('gitlab-org/gitlab#503311');
    expect(next[0]?.description).not.toContain('#409');
    expect(finished.description).toContain('#409');
    expect(finished.description).not.toContain('gitlab-org/gitlab#503311 | Closes');
    expect(retrospectives[0]?.type).toBe('TASK');
    await dialog(page)
      .getByRole('link', { name: next[0]?.title ?? '' })
      .first()
      .click();
    await expect(planPanel(page)).toContainText('Milestone Work is empty');
  });

  test('M12 interrupted by the death of the worker, it goes on and leaves one of everything', async ({
    page,
    sandbox,
    browserWithExtension,
  }) => {
    sandbox.faults.push({
      match: { method: 'POST', path: /\/projects\/[^/]+\/issues$/ },
      respond: { delayMs: 2_000 },
    });
    await open(page, 'Finalize');
    await finalize(page);
    await expect.poll(() => made(sandbox).notes.length).toBe(1);
    const options = await browserWithExtension.context.newPage();
    await options.goto(`${browserWithExtension.extensionOrigin}/options.html`);
    const inspector = await browserWithExtension.context.newCDPSession(options);
    await inspector.send('ServiceWorker.enable');
    await inspector.send('ServiceWorker.stopAllWorkers');
    await options.close();
    await expect.poll(() => made(sandbox).next.length).toBe(2);
    await open(page, 'Finalize');
    await dialog(page).getByRole('button', { name: 'Go on' }).click();
    await expect(dialog(page)).toContainText('is finalized.');
    expectOneOfEverything(sandbox);
  });

  test('M12 a step that fails says why, and can be tried again', async ({ page, sandbox }) => {
    sandbox.faults.push({
      match: { method: 'POST', path: /\/links$/ },
      respond: { status: 403, body: { message: '403 Forbidden' } },
    });
    await open(page, 'Finalize');
    await finalize(page);
    await expect(dialog(page)).toContainText('GitLab does not allow you to do this.');
    expect(made(sandbox).finished.state).toBe('opened');
    await dialog(page)
      .getByRole('button', { name: /^(Go on|Try again)$/ })
      .click();
    await expect(dialog(page)).toContainText('is finalized.');
    expectOneOfEverything(sandbox);
  });

  test('M12 what was typed and ticked is there again when the dialog was closed', async ({ page }) => {
    await open(page, 'Finalize');
    await dialog(page).getByLabel('Why finalize anyway?').fill(why);
    await dialog(page).getByRole('checkbox', { name: /^#409/ }).uncheck();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await open(page, 'Finalize');
    await expect(dialog(page).getByLabel('Why finalize anyway?')).toHaveValue(why);
    await expect(dialog(page).getByRole('checkbox', { name: /^#409/ })).not.toBeChecked();
  });

  test('M12 the dialog is accessible, also where it is narrow', async ({ page }) => {
    await open(page, 'Finalize');
    await expect(dialog(page)).toContainText('What will happen');
    expect(await violations(page, ['milestone-tools'])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const box = await dialog(page).boundingBox();
    expect(box?.width ?? 0).toBeLessThanOrEqual(320);
    expect(await violations(page, ['milestone-tools'])).toEqual([]);
  });
});

test.describe('M12 of a plan whose finalize date is behind', () => {
  test.use({ token: tokens.api, world: worldOnDay(-60) });

  test('M12 the verdict begins with how many days it is overdue', async ({ page }) => {
    await open(page, 'Finalize');
    const verdict = dialog(page).getByRole('status').filter({ hasText: 'Overdue' });
    await expect(verdict).toContainText(/^Overdue: the finalize date passed \d+ days ago\./);
    await dialog(page).getByText('Preview of the comment').click();
    await expect(dialog(page).locator('pre')).toContainText(/The finalize date passed \d+ days ago\./);
  });
});

test.describe('M12 of a plan that was closed by hand', () => {
  test.use({ token: tokens.api, world: { build: closedWorld } });

  test('M12 the panel offers to open the next one, and leaves the closed one as it is', async ({
    page,
    sandbox,
  }) => {
    const { description } = planningIssue(sandbox.world);
    await open(page, 'Next planning issue');
    const opening = page.getByRole('dialog', { name: 'Create the next planning issue' });
    await opening.getByRole('button', { name: 'Create it' }).click();
    await expect(opening).toContainText('The next planning issue is created.');
    const { finished, next, links, retrospectives, notes } = made(sandbox);
    expect([next.length, links.length, retrospectives.length, notes.length]).toEqual([1, 1, 1, 0]);
    expect(next[0]?.description).toContain('#409');
    expect(finished.description).toBe(description);
  });
});

test.describe('M12 with a token that may only read', () => {
  test.use({ token: tokens.readApi });

  test('M12 finalizing is off, and says why', async ({ page }) => {
    await page.goto(planningUrl);
    const button = planPanel(page).getByRole('button', { name: /^Finalize: Your token can only read/ });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
  });
});
