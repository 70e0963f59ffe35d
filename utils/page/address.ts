/** Where an issue lives: its instance, the full path of its project, its number in that project. */
export interface PageIssue {
  readonly origin: string;
  readonly projectPath: string;
  readonly iid: number;
}

const issuePath = /^\/((?:[^/]+\/)+[^/]+)\/-\/(?:issues|work_items)\/(\d+)(?:\/|$)/;

/**
 * The issue in front on a GitLab page, from its URL alone: the one open in a drawer, else the page's own.
 * Null for every other page and for a text that is no http(s) URL. An instance below a relative URL root is not
 * recognised: its root reads as the first group of the path.
 */
export function issueAddressOf(url: string): PageIssue | null {
  return issuesNamedBy(url)[0] ?? null;
}

/** Every issue a page's URL names, the one in front first: a drawer's (`?show=`), then the page's own. */
export function issuesNamedBy(url: string): readonly PageIssue[] {
  const parsed = parseUrl(url);
  if (parsed === null) return [];
  return [drawerIssue(parsed), pathIssue(parsed)].filter((issue) => issue !== null);
}

/**
 * The issue the page itself is about (`/group/project/-/issues/1`, `/-/work_items/1`), whatever a drawer shows
 * over it; null elsewhere.
 */
export function pageIssueOf(url: string): PageIssue | null {
  const parsed = parseUrl(url);
  return parsed && pathIssue(parsed);
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

function parseUrl(url: string): URL | null {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null;
}

function pathIssue({ origin, pathname }: URL): PageIssue | null {
  const [, encodedPath, digits] = issuePath.exec(pathname) ?? [];
  const projectPath = encodedPath === undefined ? null : decoded(encodedPath);
  const iid = Number(digits);
  if (projectPath === null || projectPath.startsWith('groups/') || !isIid(iid)) return null;
  return { origin, projectPath, iid };
}

/** `?show=` is base64 of a JSON with at least `iid` and `full_path`. */
function drawerIssue({ origin, searchParams }: URL): PageIssue | null {
  const shown = readShow(searchParams.get('show'));
  if (typeof shown !== 'object' || shown === null || !('iid' in shown) || !('full_path' in shown))
    return null;
  const iid = Number(shown.iid);
  const projectPath = shown.full_path;
  if (typeof projectPath !== 'string' || !/^[^/]+(\/[^/]+)+$/.test(projectPath) || !isIid(iid)) return null;
  return { origin, projectPath, iid };
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

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function isIid(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}
