/**
 * True for the address an instance is known by: `https`, a host, a port where it has one, a relative URL root where
 * it has one; no slash at the end.
 */
export function isInstanceAddress(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' && `${url.origin}${url.pathname}`.replace(/\/$/, '') === text;
}

/** Where an issue lives: its instance, the full path of its project, its number in that project. */
export interface PageIssue {
  /** Origin of the instance; with a relative URL root, the root is part of it. No slash at the end. */
  readonly origin: string;
  readonly projectPath: string;
  readonly iid: number;
}

/** A page of an instance. */
interface PagePlace {
  /** As in `PageIssue`. */
  readonly origin: string;
  /** Below the instance's relative URL root, with a slash in front. */
  readonly path: string;
}

/** What GitLab writes into `?show=`. */
interface Shown {
  readonly iid?: unknown;
  readonly full_path?: unknown;
}

/** GitLab's paths need no escaping, and groups have work items of their own. */
const issuePath =
  /^\/((?!groups\/)[\w.-]+(?:\/[\w.-]+)+)\/-\/(?:issues|work_items)\/0*([1-9]\d{0,14})(?:\/|$)/;

/**
 * Where a URL is: on the one of `instances` it lies under, the longest where several fit (one of them may stand
 * below another). Null for a page of no such instance and for a text that is no URL.
 */
export function placeOf(url: string, instances: readonly string[]): PagePlace | null {
  const parsed = URL.parse(url);
  const address = parsed ? parsed.origin + parsed.pathname : '';
  const [origin] = instances
    .filter((instance) => address.startsWith(`${instance}/`))
    .sort((one, other) => other.length - one.length);
  return origin ? { origin, path: address.slice(origin.length) } : null;
}

/**
 * The issue in front on a page of one of `instances`, from its URL alone: the one open in a drawer, else the page's
 * own. Null for every other page.
 */
export function issueAddressOf(url: string, instances: readonly string[]): PageIssue | null {
  return issuesNamedBy(url, instances)[0] ?? null;
}

/** Every issue a page's URL names, the one in front first: a drawer's (`?show=`), then the page's own. */
export function issuesNamedBy(url: string, instances: readonly string[]): readonly PageIssue[] {
  return [drawerIssueOf(url, instances), pageIssueOf(url, instances)].filter((issue) => issue !== null);
}

/**
 * The issue the page itself is about (`/group/project/-/issues/1`, `/-/work_items/1`), whatever a drawer shows
 * over it; null elsewhere.
 */
export function pageIssueOf(url: string, instances: readonly string[]): PageIssue | null {
  const place = placeOf(url, instances);
  return place && issueAt(place);
}

/** The issue open in a drawer or side panel over the page; null when none is. */
export function drawerIssueOf(url: string, instances: readonly string[]): PageIssue | null {
  const place = placeOf(url, instances);
  // Most pages have none, and a failure costs more than all the rest of a look.
  const show = place && new URL(url).searchParams.get('show');
  if (!show) return null;
  try {
    // Base64 of a JSON. A '+' of it arrives as a space when the page did not escape it.
    const { iid, full_path }: Shown = JSON.parse(atob(show.replaceAll(' ', '+')));
    return issueAt({ origin: place.origin, path: `/${full_path}/-/issues/${iid}` });
  } catch {
    // Anybody may write into `?show=`: what GitLab would not write there shows nothing.
    return null;
  }
}

/** True when both name the same issue; GitLab's paths ignore case. */
export function sameIssue(one: PageIssue | null, other: PageIssue | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.origin === other.origin &&
    one.iid === other.iid &&
    one.projectPath.toLowerCase() === other.projectPath.toLowerCase()
  );
}

function issueAt({ origin, path }: PagePlace): PageIssue | null {
  const [, projectPath, iid] = issuePath.exec(path) ?? [];
  return projectPath ? { origin, projectPath, iid: Number(iid) } : null;
}
