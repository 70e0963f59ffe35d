import { drawerIssueOf, type PageIssue, pageIssueOf, sameIssue } from './address';

/** An issue that a page shows: its own, or one that is open in a drawer over it. A page may show one of each. */
export interface ShownIssue {
  readonly issue: PageIssue;
  readonly inDrawer: boolean;
}

/** The drawer's link to what it shows; its address is the work item's own. */
export const drawerLink = 'a[data-testid="work-item-drawer-ref-link"]';

/** The issues that a page's URL names, with where the page shows each; the one in front first. */
export function shownIssues(url: string, instances: readonly string[]): readonly ShownIssue[] {
  const [inFront, own] = [drawerIssueOf(url, instances), pageIssueOf(url, instances)];
  return [
    ...(inFront ? [{ issue: inFront, inDrawer: true }] : []),
    ...(own ? [{ issue: own, inDrawer: false }] : []),
  ];
}

/**
 * False while a drawer shows another issue than the URL names, as it does for a moment when it goes from one to the
 * next. A drawer that does not say what it shows is believed.
 */
export function drawerAgrees(page: ParentNode, issue: PageIssue): boolean {
  const link = page.querySelector<HTMLAnchorElement>(drawerLink);
  return link === null || sameIssue(pageIssueOf(link.href, [issue.origin]), issue);
}
