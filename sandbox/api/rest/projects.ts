import { notFound } from '../errors';
import { projectEntity } from './entities/project';
import { answer, projectOf, type Resource } from './route';

/** `GET /projects/:id` and `GET /projects/:id/templates/issues/:name`. */
export const projects: Resource = (api, world) => {
  api.get('/projects/:id', (call) =>
    answer(call, projectEntity(world, projectOf(world, call), call.get('caller').user)),
  );

  api.get('/projects/:id/templates/issues', (call) => {
    const names = [...projectOf(world, call).issueTemplates.keys()];
    return answer(
      call,
      names.map((name) => ({ key: name, name })),
    );
  });

  api.get('/projects/:id/templates/issues/:name', (call) => {
    const name = call.req.param('name');
    const content = projectOf(world, call).issueTemplates.get(name);
    if (content === undefined) throw notFound('Template');
    return answer(call, { name, content });
  });
};
