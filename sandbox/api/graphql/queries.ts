import { GraphQLError } from 'graphql';
import { parseReference } from '../../pages/markdown/parse-reference';
import { canReadIssue, canReadProject } from '../../world/access';
import { groupByPath, issueById, issueByIid, projectByPath, userByName } from '../../world/find';
import type { Issue } from '../../world/model';
import type { World } from '../../world/world';
import type { Caller } from '../caller';
import { connection } from './connection';
import { gid, numberOf } from './ids';
import { userNode } from './people';
import { groupNode, projectNode } from './places';
import { issueNode, workItemNode } from './work-item';

const MAX_REFERENCES = 10;

/** The root of queries; what the caller may not see is null without an error. */
export function queries(world: World, { user: viewer }: Caller) {
  const readable = (issue: Issue | null): issue is Issue =>
    issue !== null && canReadIssue(world, viewer, issue);
  const project = (fullPath: string) => {
    const found = projectByPath(world, fullPath);
    return found && canReadProject(world, viewer, found) ? projectNode(world, found, viewer) : null;
  };
  return {
    currentUser: viewer && userNode(viewer),
    metadata: viewer && { version: '19.6.0-pre', revision: 'deadbeef123', enterprise: true },
    project: ({ fullPath }: { fullPath: string }) => project(fullPath),
    group: ({ fullPath }: { fullPath: string }) => {
      const found = groupByPath(world, fullPath);
      return found && groupNode(world, found);
    },
    namespace: ({ fullPath }: { fullPath: string }) => {
      const group = groupByPath(world, fullPath);
      return group ? { ...groupNode(world, group), workItem: null } : project(fullPath);
    },
    workItem: ({ id }: { id: string }) => {
      const issue = issueById(world, numberOf(id));
      return readable(issue) ? workItemNode(world, issue, viewer) : null;
    },
    issue: ({ id }: { id: string }) => {
      const issue = issueById(world, numberOf(id));
      return readable(issue) ? issueNode(world, issue, viewer) : null;
    },
    users: ({ usernames = [], ids = [] }: { usernames?: string[]; ids?: string[] }) => {
      const named = usernames.flatMap((name) => userByName(world, name) ?? []);
      const numbered = world.users.filter((user) => ids.includes(gid('User', user.id)));
      return connection([...named, ...numbered].map(userNode));
    },
    workItemsByReference: ({
      contextNamespacePath,
      refs,
    }: {
      contextNamespacePath?: string;
      refs: string[];
    }) => {
      if (refs.length > MAX_REFERENCES)
        throw new GraphQLError(
          `Number of references exceeds the limit. Please provide no more than ${MAX_REFERENCES} references at the same time.`,
        );
      const found = refs.flatMap((text) => {
        const ref = parseReference(text, contextNamespacePath ?? '');
        const place = ref?.kind === 'issue' ? projectByPath(world, ref.path) : null;
        return (place && ref && issueByIid(world, place.id, ref.iid)) ?? [];
      });
      return connection(found.filter(readable).map((issue) => workItemNode(world, issue, viewer)));
    },
  };
}
