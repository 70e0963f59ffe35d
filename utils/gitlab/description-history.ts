import { GRAPHQL_ONLY } from './description';
import { isFailure } from './failures';
import type { DescriptionHistory } from './gateway';
import { askGraphql } from './graphql';
import { type Instance, issueNumber, placeOn } from './instance';
import { history } from './schemas/history';
import { understand } from './schemas/understand';

/** GitLab puts every system note into a discussion of its own. */
const HISTORY = `query history($path: ID!, $iid: String!, $first: Int!) {
  namespace(fullPath: $path) { workItem(iid: $iid) { widgets(onlyTypes: [NOTES]) { ... on WorkItemWidgetNotes {
    discussions(first: $first, filter: ONLY_ACTIVITY, sort: CREATED_DESC) {
      pageInfo { hasNextPage }
      nodes { notes(first: 1) { nodes {
        createdAt author { name } systemNoteMetadata { action descriptionVersion { description } }
      } } }
    }
  } } } }
}`;

/** Each may carry a whole description. */
const ACTIVITIES = 30;

/** The latest changes of a description, newest first; null where GitLab keeps no versions, or does not tell them. */
export async function readHistory(
  instance: Instance,
  projectPath: string,
  iid: number,
): Promise<DescriptionHistory | null> {
  const { projectPath: path } = placeOn(instance, projectPath);
  const variables = { path, iid: String(issueNumber(iid)), first: ACTIVITIES };
  try {
    return understand(history, await askGraphql(instance.http, instance.origin, HISTORY, variables));
  } catch (error) {
    if (isFailure(error, GRAPHQL_ONLY)) return null;
    throw error;
  }
}
