import { origin } from '../../origin';
import { canReadIssue } from '../../world/access';
import { inGroup, issueByIid, projectMilestones } from '../../world/find';
import type { Group, Issue, IssueType, Project, User } from '../../world/model';
import type { World } from '../../world/world';
import { connection } from './connection';
import { gid } from './ids';
import { type MilestoneArgs, milestoneConnection } from './milestone';
import { projectNames } from './project-names';
import { issueNode, typeNode, workItemNode } from './work-item';

interface WorkItemsArgs {
  iids?: string[];
  iid?: string;
  state?: string;
  search?: string;
  first?: number;
  after?: string;
}

/** A `Project`, also good as the `Namespace` of its work items. */
export function projectNode(world: World, project: Project, viewer: User | null) {
  const readable = (issue: Issue | null): issue is Issue =>
    issue !== null && canReadIssue(world, viewer, issue);
  const one = (iid: string) => issueByIid(world, project.id, Number(iid));
  return {
    ...projectNames(project),
    issue: ({ iid }: { iid: string }) => {
      const issue = one(iid);
      return readable(issue) ? issueNode(world, issue, viewer) : null;
    },
    workItem: ({ iid }: { iid: string }) => {
      const issue = one(iid);
      return readable(issue) ? workItemNode(world, issue, viewer) : null;
    },
    workItems: (args: WorkItemsArgs) => {
      const found = world.issues.filter(
        (issue) => issue.projectId === project.id && asked(issue, args) && readable(issue),
      );
      return connection(
        found.map((issue) => workItemNode(world, issue, viewer)),
        args,
      );
    },
    workItemTypes: ({ name }: { name?: string }) => {
      const types: IssueType[] = ['ISSUE', 'TASK', 'INCIDENT'];
      return connection(types.filter((type) => !name || type === name).map(typeNode));
    },
    milestones: (args: MilestoneArgs & { includeAncestors?: boolean }) => {
      const all = projectMilestones(world, project);
      const own = args.includeAncestors ? all : all.filter(({ owner }) => owner.kind === 'project');
      return milestoneConnection(world, own, args);
    },
  };
}

/** A `Group`. */
export function groupNode(world: World, group: Group) {
  return {
    id: gid('Group', group.id),
    fullPath: group.fullPath,
    name: group.name,
    webUrl: `${origin}/groups/${group.fullPath}`,
    milestones: (args: MilestoneArgs & { includeAncestors?: boolean }) => {
      const wide = args.includeAncestors ?? false;
      const own = world.milestones.filter((one) => inGroup(world, one.owner, group, wide));
      return milestoneConnection(world, own, args);
    },
  };
}

function asked(issue: Issue, { iids, iid, state, search }: WorkItemsArgs): boolean {
  const wanted = [...(iids ?? []), ...(iid ? [iid] : [])];
  return (
    (wanted.length === 0 || wanted.includes(String(issue.iid))) &&
    (!state || state === 'all' || issue.state === state) &&
    (!search || issue.title.toLowerCase().includes(search.toLowerCase()))
  );
}
