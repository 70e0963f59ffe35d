import { browser } from 'wxt/browser';
import { issuesNamedBy, sameIssue } from '@/utils/page/address';
import { hostPattern } from '@/utils/page/host-patterns';
import type { IssueAddress } from '@/utils/protocol/fields';

/** The tabs whose address names the issue. The browser tells us addresses on hosts we may reach, and no others. */
export async function tabsShowing(issue: IssueAddress) {
  const tabs = await browser.tabs.query({ url: hostPattern(issue.origin) });
  return tabs.filter(({ url }) =>
    issuesNamedBy(url ?? '', [issue.origin]).some((shown) => sameIssue(shown, issue)),
  );
}

/** Brings the issue in front of the user: in the tab that shows it, else in a new one at that address. */
export async function showIssue(issue: IssueAddress, url: string): Promise<void> {
  const [tab] = await tabsShowing(issue);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}
