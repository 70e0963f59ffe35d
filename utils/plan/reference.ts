/** What a planning issue's row points at. A work item in a project is an 'issue'; for an epic `projectPath` is the group's path. */
export interface IssueRef {
  readonly kind: 'issue' | 'epic' | 'merge_request';
  readonly origin: string;
  readonly projectPath: string;
  readonly iid: number;
}

/** Where a text stands: short references in it are resolved against this project. */
export interface ReferenceContext {
  /** Origin of the instance, e.g. `https://gitlab.com`; with a relative URL root, the root is part of it. */
  readonly origin: string;
  /** Full path of the project whose issue holds the text, e.g. `group/sub/project`. */
  readonly projectPath: string;
}

/**
 * One key per referenced thing: `group/project#iid` (issue), `group&iid` (epic), `group/project!iid` (merge request),
 * path in lower case; a foreign origin stands in front when it is not the context's.
 * Without a context a short `#12` stays `#12`.
 */
export type RowKey = string;

/** The instance a text is taken to be of when no context says otherwise. */
export const defaultOrigin = 'https://gitlab.com';

const sigils = { issue: '#', epic: '&', merge_request: '!' } as const;

/** The row key of a reference; `origin` is the instance the planning issue is on. */
export function keyOf(ref: IssueRef, origin: string = defaultOrigin): RowKey {
  const key = shortKey(ref.kind, ref.projectPath, ref.iid);
  return ref.origin === origin ? key : `${ref.origin}/${key}`;
}

/** The key of a path and number on the instance itself; an empty path is a short reference that nothing resolves. */
export function shortKey(kind: IssueRef['kind'], path: string, iid: number): RowKey {
  return `${path.toLowerCase()}${sigils[kind]}${iid}`;
}
