import { GRAPHQL_ONLY } from './description';
import { isFailure } from './failures';
import type { DescriptionActivity, DescriptionHistory } from './gateway';
import { askGraphql } from './graphql';
import { type Instance, issueNumber, placeOn } from './instance';
import { historyPage } from './schemas/history';
import { understand } from './schemas/understand';

/** GitLab puts every system note into a discussion of its own. */
const HISTORY = `query history($path: ID!, $iid: String!, $first: Int!, $after: String) {
  namespace(fullPath: $path) { workItem(iid: $iid) { widgets(onlyTypes: [NOTES]) { ... on WorkItemWidgetNotes {
    discussions(first: $first, after: $after, filter: ONLY_ACTIVITY, sort: CREATED_DESC) {
      pageInfo { hasNextPage endCursor }
      nodes { notes(first: 1) { nodes {
        createdAt author { name username } systemNoteMetadata { action descriptionVersion { description } }
      } } }
    }
  } } } }
}`;

/** Each may carry a whole description. */
const PAGE = 30;
const MOST_PAGES = 10;

/**
 * The latest changes of a description, newest first, as far back as `reaches` asks for, ten pages at most; null where
 * GitLab keeps no versions, or does not tell them.
 */
export async function readHistory(
  instance: Instance,
  projectPath: string,
  iid: number,
  reaches: (activities: readonly DescriptionActivity[]) => boolean,
): Promise<DescriptionHistory | null> {
  const { projectPath: path } = placeOn(instance, projectPath);
  const variables = { path, iid: String(issueNumber(iid)), first: PAGE };
  let read: DescriptionHistory = { activities: [], complete: false };
  let after: string | null = null;
  try {
    for (let page = 0; page < MOST_PAGES && !read.complete; page += 1) {
      const answer = await askGraphql(instance.http, instance.origin, HISTORY, { ...variables, after });
      const next = understand(historyPage, answer);
      if (next === null) return null;
      read = { activities: [...read.activities, ...next.activities], complete: next.after === null };
      if (reaches(read.activities)) break;
      after = next.after;
    }
    return read;
  } catch (error) {
    if (isFailure(error, GRAPHQL_ONLY)) return null;
    throw error;
  }
}
