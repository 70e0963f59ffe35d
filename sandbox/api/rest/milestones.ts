import { inGroup, projectMilestones } from '../../world/find';
import type { Milestone } from '../../world/model';
import { notFound } from '../errors';
import type { Params } from '../params';
import { milestoneEntity } from './entities/milestone';
import { answer, groupOf, listAnswer, projectOf, type Resource } from './route';

/** Milestones of projects and groups; group ones only with `include_ancestors=true`, as in GitLab. */
export const milestones: Resource = (api, world) => {
  api.get('/projects/:id/milestones', (call) => {
    const project = projectOf(world, call);
    const all = projectMilestones(world, project);
    const wide = withAncestors(call.get('params'));
    const own = wide ? all : all.filter(({ owner }) => owner.kind === 'project');
    return listAnswer(call, filtered(own, call.get('params')), (one) => milestoneEntity(world, one));
  });

  api.get('/groups/:id/milestones', (call) => {
    const group = groupOf(world, call);
    const wide = withAncestors(call.get('params'));
    const own = world.milestones.filter((one) => inGroup(world, one.owner, group, wide));
    return listAnswer(call, filtered(own, call.get('params')), (one) => milestoneEntity(world, one));
  });

  api.get('/projects/:id/milestones/:milestone', (call) => {
    const project = projectOf(world, call);
    const found = projectMilestones(world, project).find(
      ({ id, owner }) => owner.kind === 'project' && id === Number(call.req.param('milestone')),
    );
    if (!found) throw notFound('Milestone');
    return answer(call, milestoneEntity(world, found));
  });
};

function withAncestors(params: Params): boolean {
  return params.flag('include_ancestors') || params.flag('include_parent_milestones');
}

function filtered(all: Milestone[], params: Params): Milestone[] {
  const title = params.text('title');
  const state = params.text('state');
  const search = params.text('search')?.toLowerCase();
  const iids = params.list('iids')?.map(Number);
  return all
    .filter((one) => title === null || one.title === title)
    .filter((one) => state === null || state === 'all' || one.state === state)
    .filter((one) => !search || `${one.title} ${one.description}`.toLowerCase().includes(search))
    .filter((one) => !iids || iids.includes(one.iid))
    .sort((a, b) => (a.dueDate ?? '9').localeCompare(b.dueDate ?? '9'));
}
