import type { PageIssue } from './address';

/** What `issueIn` says of a page where a drawer may show an issue ends with this. */
export const drawerEnd = '=';

/**
 * As much of a URL as tells of an issue, for comparing only: the issue it leads to, the same for both kinds of its pages;
 * or, where a drawer may show one, all up to that one. Undefined for most URLs.
 */
export function issueIn(url: string): string | undefined {
  const [found, project = '', iid] =
    /^(?:.*\bshow=|([^?#]+\/-\/)(?:issues|work_items)\/(\d+))/.exec(url) ?? [];
  return iid ? project + iid : found;
}

/** Whether a URL of `issues/` or `work_items/` is one of an issue's pages. */
export function isPageOf({ origin, projectPath, iid }: PageIssue, url: string): boolean {
  const [project, page = ''] = url.split('/-/');
  const [, number = ''] = page.split('/');
  return project === `${origin}/${projectPath}` && Number.parseInt(number, 10) === iid;
}
