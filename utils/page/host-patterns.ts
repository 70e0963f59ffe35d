/** The match pattern of an instance's whole host: what a permission is asked for. It knows neither port nor path. */
export function hostPattern(origin: string): string {
  return `https://${new URL(origin).hostname}/*`;
}

/** The match pattern of an instance's pages, below its relative URL root. Firefox's patterns know no port. */
export function pagePattern(origin: string): string {
  const { hostname, pathname } = new URL(origin);
  return `https://${hostname}${pathname.replace(/\/$/, '')}/*`;
}

/**
 * The match patterns of an issue's pages, by its name (see `nameOfIssue`): they heed case, as it does.
 */
export function issuePatterns(name: string): readonly string[] {
  const { hostname, pathname, hash } = new URL(name);
  const pages = ['issues', 'work_items'].map(
    (kind) => `https://${hostname}${pathname}/-/${kind}/${hash.slice(1)}`,
  );
  return pages.flatMap((page) => [page, `${page}?*`, `${page}/*`]);
}
