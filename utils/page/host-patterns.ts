/** The match pattern of an instance's whole host: what a permission is asked for. It knows neither port nor path. */
export function hostPattern(origin: string): string {
  return `https://${new URL(origin).hostname}/*`;
}

/** The match pattern of an instance's pages, below its relative URL root. Firefox's patterns know no port. */
export function pagePattern(origin: string): string {
  const { hostname, pathname } = new URL(origin);
  return `https://${hostname}${pathname.replace(/\/$/, '')}/*`;
}
