import type { Page } from '@playwright/test';
import { planningIssue, type Sandbox, userByName, writeIssue } from '../../sandbox';

/** Somebody else saves the planning issue's description with another last line; GitLab then draws it anew on the page. */
export async function rerender(page: Page, { world }: Sandbox, turn: number): Promise<void> {
  const issue = planningIssue(world);
  const other = userByName(world, 'bilal.k');
  if (!other) throw new Error('the demo has no bilal.k');
  const text = (issue.description ?? '').replace(/\n*Drawn \d+ times\.\n*$/, '');
  writeIssue(world, issue, { description: `${text}\n\nDrawn ${turn} times.\n` }, other);
  await page.getByText(`Drawn ${turn} times.`, { exact: true }).waitFor({ state: 'attached' });
}
