import { addIssue, issueByIid, projectByPath, teamProjectPath, tokens, userByName, type World } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { planningUrl, test } from './fixtures';
import { worldWith } from './worlds';

function slipped(world: World): void {
  const project = projectByPath(world, teamProjectPath);
  const chidi = userByName(world, 'chidi');
  const previous = issueByIid(world, project?.id ?? 0, 412);
  if (!project || !chidi || !previous) throw new Error('x');
  previous.description = (previous.description ?? '').replace('\n\n## Parking Lot', '\n| #416 | 3 | @ada.moreno | | Cache entry found |\n| #409 | 2 | @chidi | | |\n| gitlab-org/security/gitlab#8809 | 1 | | | |\n| #411 | | a-very-long-name-of-somebody-who-has-a-very-long-name-indeed | | notes-that-go-on-and-on-without-any-space-in-them-so-that-they-must-be-broken-somewhere |\n\n## Parking Lot');
  addIssue(world, project, 'Tell teams which of their tokens are about to expire, and averyveryverylongwordwithoutanyspacesthatmustbebrokensomewhereorotherinthedialog', {
    iid: 420, weight: 1, assigneeIds: [chidi.id], milestoneId: previous.milestoneId });
}
test.use({ token: tokens.api, world: worldWith(slipped) });
for (const theme of ['light', 'dark'] as const)
  test(theme, async ({ page, browserWithExtension, sandbox }) => {
    await page.goto(`${planningUrl}?theme=${theme}`);
    await planPanel(page).getByRole('button', { name: 'Carry over' }).click();
    const d = page.getByRole('dialog', { name: 'Carry over' });
    await d.getByRole('checkbox', { name: /#420/ }).uncheck();
    await page.screenshot({ path: `/tmp/co-shots/carry-${theme}.png` });
    await page.setViewportSize({ width: 320, height: 900 });
    await page.screenshot({ path: `/tmp/co-shots/carry-${theme}-320.png` });
    await page.setViewportSize({ width: 1440, height: 1000 });
    await d.getByRole('button', { name: /^Carry over \d/ }).click();
    await d.getByText(/saved\./).waitFor();
    await d.getByText(/saved\./).scrollIntoViewIfNeeded();
    await page.screenshot({ path: `/tmp/co-shots/carried-${theme}.png` });
    await d.getByRole('button', { name: 'Close' }).click();
    await planPanel(page).getByRole('button', { name: 'Copy as markdown' }).click();
    await page.getByRole('dialog', { name: 'Copy as markdown' }).getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied.').waitFor();
    await page.screenshot({ path: `/tmp/co-shots/share-${theme}.png` });
    await page.setViewportSize({ width: 320, height: 900 });
    await page.screenshot({ path: `/tmp/co-shots/share-${theme}-320.png` });
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${browserWithExtension.extensionOrigin}/options.html`);
    const r = page.getByRole('region', { name: 'Reminders' });
    await r.scrollIntoViewIfNeeded();
    await r.screenshot({ path: `/tmp/co-shots/reminders-${theme}.png` });
    void sandbox;
  });
