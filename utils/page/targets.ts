import { issueAddressOf, placeOf, sameIssue } from './address';

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

/**
 * The issue, epic or merge request a link's absolute URL points at; null for any other link. `home` is the instance
 * the link stands on; an instance elsewhere is taken to have no relative URL root.
 */
export function targetOf(url: string, home: string): PageTarget | null {
  const elsewhere = /^https?:/.test(url) ? URL.parse(url)?.origin : undefined;
  const instances = [home, elsewhere ?? home];
  const issue = issueAddressOf(url, instances);
  if (issue !== null) return { kind: 'issue', ...issue };
  const place = placeOf(url, instances);
  for (const { kind, path } of otherPaths) {
    const [, projectPath, iid] = path.exec(place?.path ?? '') ?? [];
    if (place && projectPath) return { kind, origin: place.origin, projectPath, iid: Number(iid) };
  }
  return null;
}

/** True when both point at the same thing; GitLab's paths ignore case. */
export function sameTarget(one: PageTarget, other: PageTarget): boolean {
  return one.kind === other.kind && sameIssue(one, other);
}
