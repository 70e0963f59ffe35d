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
 * The match patterns of an issue's pages, by its name (see `nameOfIssue`). The path before the number is left open, as
 * patterns heed case and names do not: the issues of that number in other projects match as well.
 */
export function issuePatterns(name: string): readonly string[] {
  const { hostname, hash } = new URL(name);
  const pages = ['issues', 'work_items'].map((kind) => `https://${hostname}/*/-/${kind}/${hash.slice(1)}`);
  return pages.flatMap((page) => [page, `${page}?*`, `${page}/*`]);
}
