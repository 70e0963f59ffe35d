/** A layout that was looked for, and the selector that found nothing. */
interface Tried {
  readonly name: string;
  readonly versions: string;
  readonly missing: string;
}

interface PlaceReport {
  /** Version of the extension. */
  readonly version: string;
  /** The browser's own words for itself. */
  readonly browser: string;
  readonly inDrawer: boolean;
  readonly tried: readonly Tried[];
}

/** A report that no layout fits a page, for whoever maintains the extension: nothing of the issue, not even its address. */
export function placeReport({ version, browser, inDrawer, tried }: PlaceReport): string {
  return [
    `Milestone Planner for GitLab ${version}: no place for the plan ${inDrawer ? 'in the drawer' : 'on the issue page'}`,
    `Browser: ${browser}`,
    ...tried.map(({ name, versions, missing }) => `Layout ${name} (GitLab ${versions}): missing ${missing}`),
    '',
  ].join('\n');
}
