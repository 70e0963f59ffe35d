import { canUpdateIssue } from '../../world/access';
import { createIssue } from '../../world/create-issue';
import { issueByIid, projectById } from '../../world/find';
import type { Issue } from '../../world/model';
import { writeIssue } from '../../world/write-issue';
import { requireUser } from '../caller';
import { ApiError, badRequest, forbidden } from '../errors';
import { issueEntity } from './entities/issue';
import { selectIssues } from './issue-filter';
import { issueWrite, writableParams } from './issue-write-params';
import { answer, type Call, groupOf, issueOf, listAnswer, projectOf, type Resource } from './route';

/** Issues: lists of a project, a group and everywhere; one issue; create and update. */
export const issues: Resource = (api, world) => {
  const list = (call: Call, from: Issue[], relativeTo: string | null) => {
    const params = call.get('params');
    const labelDetails = params.flag('with_labels_details');
    const found = selectIssues(world, from, params, call.get('caller').user);
    return listAnswer(call, found, (issue) => issueEntity(world, issue, { relativeTo, labelDetails }));
  };
  const single = (call: Call, issue: Issue, status: 200 | 201 = 200) => {
    const relativeTo = projectById(world, issue.projectId).fullPath;
    return answer(call, issueEntity(world, issue, { relativeTo, single: true }), status);
  };

  api.get('/issues', (call) => {
    const { user } = requireUser(call.get('caller'));
    const mine = world.issues.filter((issue) => issue.authorId === user.id);
    return list(call, call.get('params').has('scope') ? world.issues : mine, null);
  });

  api.get('/projects/:id/issues', (call) => {
    const project = projectOf(world, call);
    return list(
      call,
      world.issues.filter((issue) => issue.projectId === project.id),
      project.fullPath,
    );
  });

  api.get('/groups/:id/issues', (call) => {
    const { fullPath } = groupOf(world, call);
    const inside = (issue: Issue) => projectById(world, issue.projectId).fullPath.startsWith(`${fullPath}/`);
    return list(call, world.issues.filter(inside), fullPath);
  });

  api.get('/projects/:id/issues/:iid', (call) => single(call, issueOf(world, call)));

  api.put('/projects/:id/issues/:iid', (call) => {
    const { user } = requireUser(call.get('caller'));
    const issue = issueOf(world, call);
    if (!canUpdateIssue(world, user, issue)) throw forbidden();
    const params = call.get('params');
    if (!writableParams.some((name) => params.has(name))) {
      throw badRequest(`${writableParams.join(', ')} are missing, at least one parameter must be provided`);
    }
    writeIssue(world, issue, issueWrite(world, projectById(world, issue.projectId), params), user);
    return single(call, issue);
  });

  api.post('/projects/:id/issues', (call) => {
    const { user } = requireUser(call.get('caller'));
    const project = projectOf(world, call);
    const params = call.get('params');
    if (!params.has('title')) throw badRequest('title is missing');
    const iid = params.whole('iid');
    if (iid !== null && issueByIid(world, project.id, iid)) {
      throw new ApiError(409, { message: '409 Conflict: Duplicated issue' });
    }
    const { title = '', ...rest } = issueWrite(world, project, params);
    const type = params.text('issue_type') === 'task' ? 'TASK' : 'ISSUE';
    const issue = createIssue(world, project, { title, type, parentId: null }, rest, user);
    return single(call, issue, 201);
  });
};
