import { inGroup, projectLabels } from '../../world/find';
import type { Label } from '../../world/model';
import { notFound } from '../errors';
import type { Params } from '../params';
import { labelEntity } from './entities/label';
import { answer, groupOf, listAnswer, projectOf, type Resource } from './route';

/** Labels of projects (with those of the groups above, as by default) and of groups. */
export const labels: Resource = (api, world) => {
  api.get('/projects/:id/labels', (call) => {
    const all = projectLabels(world, projectOf(world, call));
    const own = call.get('params').text('include_ancestor_groups') === 'false';
    return listAnswer(call, filtered(own ? all.filter(isProjects) : all, call.get('params')), labelEntity);
  });

  api.get('/projects/:id/labels/:label', (call) => {
    const wanted = call.req.param('label');
    const all = projectLabels(world, projectOf(world, call));
    const found = all.find((label) => label.name === wanted || String(label.id) === wanted);
    if (!found) throw notFound('Label');
    return answer(call, labelEntity(found));
  });

  api.get('/groups/:id/labels', (call) => {
    const group = groupOf(world, call);
    const all = world.labels.filter((label) => inGroup(world, label.owner, group, true));
    return listAnswer(call, filtered(all, call.get('params')), labelEntity);
  });
};

function isProjects(label: Label): boolean {
  return label.owner.kind === 'project';
}

function filtered(all: Label[], params: Params): Label[] {
  const search = params.text('search')?.toLowerCase() ?? '';
  return all
    .filter((label) => label.name.toLowerCase().includes(search))
    .sort((a, b) => a.name.localeCompare(b.name));
}
