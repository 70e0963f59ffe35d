import type { IssueAddress } from '@/utils/protocol/fields';

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

/** What `issueIn` says of an issue's own page. */
export function issueAt({ origin, projectPath, iid }: IssueAddress): string {
  return `${origin}/${projectPath}/-/${iid}`;
}
