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
