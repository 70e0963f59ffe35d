/** Where something on an instance was asked for. */
export interface Place {
  /** Origin of the instance, with its relative URL root where it has one. */
  readonly origin: string;
  /** Full path of the project. */
  readonly projectPath: string;
}

const LONGEST_PATH = 1000;
const PATH = /^[\w.][\w.-]*(?:\/[\w.][\w.-]*)+$/;
const DOTS = /(?:^|\/)\.{1,2}(?:\/|$)/;

/** Whether a text can be a project's full path: two segments or more, of GitLab's characters. */
export function isProjectPath(text: string): boolean {
  return text.length <= LONGEST_PATH && PATH.test(text) && !DOTS.test(text);
}

/** A page's address as the instance gave it; where that is not one of its own pages, the one built from `path`. */
export function pageUrl(given: string | undefined, { origin }: Pick<Place, 'origin'>, path: string): string {
  const url = given !== undefined && URL.canParse(given) ? new URL(given).href : '';
  return url.startsWith(`${origin}/`) ? url : `${origin}/${path}`;
}
