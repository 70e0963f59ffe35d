import { userById } from '../../world/find';
import { userEntity } from './entities/user';
import { issueOf, listAnswer, type Resource } from './route';

/** `GET …/resource_weight_events`: who set an issue's weight to what, and when. */
export const weightEvents: Resource = (api, world) => {
  api.get('/projects/:id/issues/:iid/resource_weight_events', (call) => {
    const { id } = issueOf(world, call);
    const events = world.weightEvents.filter((event) => event.issueId === id);
    return listAnswer(call, events, (event) => ({
      id: event.id,
      user: userEntity(userById(world, event.userId)),
      created_at: event.createdAt,
      issue_id: event.issueId,
      weight: event.weight,
    }));
  });
};
