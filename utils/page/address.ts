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

/** GitLab's paths need no escaping, and groups have work items of their own. */
const issuePath =
  /^\/((?!groups\/)[\w.-]+(?:\/[\w.-]+)+)\/-\/(?:issues|work_items)\/0*([1-9]\d{0,14})(?:\/|$)/;

/**
 * Where a URL is: on the one of `instances` it lies under, the longest where several fit (one of them may stand
 * below another). Null for a page of no such instance and for a text that is no URL.
 */
export function placeOf(url: string, instances: readonly string[]): PagePlace | null {
  const parsed = URL.parse(url);
  const address = parsed === null ? '' : parsed.origin + parsed.pathname;
  const [origin] = instances.filter((instance) => address.startsWith(`${instance}/`)).sort(longestFirst);
  return origin === undefined ? null : { origin, path: address.slice(origin.length) };
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
  return [drawerIssue(url, instances), pageIssueOf(url, instances)].filter((issue) => issue !== null);
}

/**
 * The issue the page itself is about (`/group/project/-/issues/1`, `/-/work_items/1`), whatever a drawer shows
 * over it; null elsewhere.
 */
export function pageIssueOf(url: string, instances: readonly string[]): PageIssue | null {
  const place = placeOf(url, instances);
  const [, projectPath, iid] = issuePath.exec(place?.path ?? '') ?? [];
  return place && projectPath ? { origin: place.origin, projectPath, iid: Number(iid) } : null;
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

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}

/** `?show=` is base64 of a JSON with at least `iid` and `full_path`. */
function drawerIssue(url: string, instances: readonly string[]): PageIssue | null {
  const place = placeOf(url, instances);
  const shown = readShow(new URLSearchParams(URL.parse(url)?.search).get('show'));
  if (
    place === null ||
    typeof shown !== 'object' ||
    shown === null ||
    !('iid' in shown) ||
    !('full_path' in shown)
  )
    return null;
  const iid = Number(shown.iid);
  const projectPath = shown.full_path;
  if (typeof projectPath !== 'string' || !/^[^/]+(\/[^/]+)+$/.test(projectPath) || !isIid(iid)) return null;
  return { origin: place.origin, projectPath, iid };
}

function readShow(encoded: string | null): unknown {
  if (encoded === null) return null;
  try {
    // A '+' of base64 arrives as a space when the page did not escape it.
    const bytes = Uint8Array.from(atob(encoded.replaceAll(' ', '+')), (char) => char.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function isIid(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}
