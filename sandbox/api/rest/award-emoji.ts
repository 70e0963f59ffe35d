import { userById } from '../../world/find';
import type { AwardEmoji } from '../../world/model';
import { requireUser } from '../caller';
import { ApiError, badRequest, notFound } from '../errors';
import { userEntity } from './entities/user';
import { answer, issueOf, listAnswer, type Resource } from './route';

/** Reactions to an issue; giving or taking one leaves the issue's `updated_at` alone. */
export const awardEmoji: Resource = (api, world) => {
  const entity = (award: AwardEmoji) => ({
    id: award.id,
    name: award.name,
    user: userEntity(userById(world, award.userId)),
    created_at: award.createdAt,
    updated_at: award.createdAt,
    awardable_id: award.issueId,
    awardable_type: 'Issue',
    url: null,
  });

  api.get('/projects/:id/issues/:iid/award_emoji', (call) => {
    const { id } = issueOf(world, call);
    return listAnswer(
      call,
      world.awards.filter((award) => award.issueId === id),
      entity,
    );
  });

  api.post('/projects/:id/issues/:iid/award_emoji', (call) => {
    const { user } = requireUser(call.get('caller'));
    const issue = issueOf(world, call);
    const name = call.get('params').text('name');
    if (!name) throw badRequest('name is missing');
    const same = (award: AwardEmoji) =>
      award.issueId === issue.id && award.userId === user.id && award.name === name;
    if (world.awards.some(same))
      throw new ApiError(404, { message: '404 Award Emoji Name has already been taken Not Found' });
    const award: AwardEmoji = {
      id: world.nextId(),
      issueId: issue.id,
      userId: user.id,
      name,
      createdAt: world.now(),
    };
    world.awards.push(award);
    return answer(call, entity(award), 201);
  });

  api.delete('/projects/:id/issues/:iid/award_emoji/:award', (call) => {
    const { user } = requireUser(call.get('caller'));
    const { id } = issueOf(world, call);
    const wanted = Number(call.req.param('award'));
    const at = world.awards.findIndex(
      (award) => award.id === wanted && award.issueId === id && award.userId === user.id,
    );
    if (at < 0) throw notFound('Award Emoji');
    world.awards.splice(at, 1);
    return call.body(null, 204);
  });
};
