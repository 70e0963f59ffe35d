import { issueAddressOf, sameIssue } from './address';

/** What a link on a GitLab page points at; for an epic `projectPath` is the group's path. */
export interface PageTarget {
  readonly kind: 'issue' | 'epic' | 'merge_request';
  readonly origin: string;
  readonly projectPath: string;
  readonly iid: number;
}

const otherPaths = [
  { kind: 'epic', path: /^\/groups\/(.+?)\/-\/(?:epics|work_items)\/(\d+)(?:\/|$)/ },
  { kind: 'merge_request', path: /^\/((?:[^/]+\/)+[^/]+)\/-\/merge_requests\/(\d+)(?:\/|$)/ },
] as const;

/** The issue, epic or merge request a link's absolute URL points at; null for any other link. */
export function targetOf(url: string): PageTarget | null {
  const issue = issueAddressOf(url);
  if (issue !== null) return { kind: 'issue', ...issue };
  const parsed = URL.parse(url);
  for (const { kind, path } of otherPaths) {
    const [, projectPath, iid] = path.exec(parsed?.pathname ?? '') ?? [];
    if (parsed && projectPath) return { kind, origin: parsed.origin, projectPath, iid: Number(iid) };
  }
  return null;
}

/** True when both point at the same thing; GitLab's paths ignore case. */
export function sameTarget(one: PageTarget, other: PageTarget): boolean {
  return one.kind === other.kind && sameIssue(one, other);
}
