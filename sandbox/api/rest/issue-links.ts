import { canReadIssue, canReadProject } from '../../world/access';
import { issueById, issueByIid, projectById, projectByPath } from '../../world/find';
import type { Issue, IssueLink, LinkType, Project, User } from '../../world/model';
import type { World } from '../../world/world';
import { requireUser } from '../caller';
import { ApiError, badRequest, notFound } from '../errors';
import type { Params } from '../params';
import { issueEntity } from './entities/issue';
import { answer, issueOf, listAnswer, type Resource } from './route';

/** Links between issues; the list needs a token even in public projects. */
export const issueLinks: Resource = (api, world) => {
  const entity = (issue: Issue) => {
    const { fullPath } = projectById(world, issue.projectId);
    return issueEntity(world, issue, { relativeTo: fullPath });
  };

  api.get('/projects/:id/issues/:iid/links', (call) => {
    const { user } = requireUser(call.get('caller'));
    const issue = issueOf(world, call);
    const linked = linkedIssues(world, issue).filter((link) => canReadIssue(world, user, link.other));
    return listAnswer(call, linked, ({ link, other, type }) => ({
      ...entity(other),
      issue_link_id: link.id,
      link_type: type,
      link_created_at: other.createdAt,
      link_updated_at: other.createdAt,
    }));
  });

  api.post('/projects/:id/issues/:iid/links', (call) => {
    const { user } = requireUser(call.get('caller'));
    const source = issueOf(world, call);
    const target = targetOf(world, call.get('params'), user);
    const type = linkType(call.get('params'));
    if (linkedIssues(world, source).some(({ other }) => other.id === target.id)) {
      throw new ApiError(409, { message: 'Issue(s) already assigned' });
    }
    world.links.push({ id: world.nextId(), sourceId: source.id, targetId: target.id, type });
    return answer(call, { source_issue: entity(source), target_issue: entity(target), link_type: type }, 201);
  });
};

const reversed: Record<LinkType, LinkType> = {
  relates_to: 'relates_to',
  blocks: 'is_blocked_by',
  is_blocked_by: 'blocks',
};

function linkedIssues(world: World, issue: Issue): Array<{ link: IssueLink; other: Issue; type: LinkType }> {
  return world.links.flatMap((link) => {
    const outgoing = link.sourceId === issue.id;
    if (!outgoing && link.targetId !== issue.id) return [];
    const other = issueById(world, outgoing ? link.targetId : link.sourceId);
    return other ? [{ link, other, type: outgoing ? link.type : reversed[link.type] }] : [];
  });
}

function linkType(params: Params): LinkType {
  const type = params.text('link_type') ?? 'relates_to';
  if (type === 'relates_to' || type === 'blocks' || type === 'is_blocked_by') return type;
  throw badRequest('link_type does not have a valid value');
}

function targetOf(world: World, params: Params, viewer: User): Issue {
  const id = params.text('target_project_id') ?? '';
  const project: Project | null | undefined = /^\d+$/.test(id)
    ? world.projects.find((one) => one.id === Number(id))
    : projectByPath(world, id);
  if (!project || !canReadProject(world, viewer, project)) throw notFound('Project');
  const issue = issueByIid(world, project.id, Number(params.text('target_issue_iid')));
  if (!issue || !canReadIssue(world, viewer, issue)) throw notFound();
  return issue;
}
