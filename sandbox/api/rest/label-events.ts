import { userById } from '../../world/find';
import { userEntity } from './entities/user';
import { issueOf, listAnswer, type Resource } from './route';

/** `GET …/resource_label_events`: who gave an issue which label, and who took it away. */
export const labelEvents: Resource = (api, world) => {
  api.get('/projects/:id/issues/:iid/resource_label_events', (call) => {
    const { id } = issueOf(world, call);
    const events = world.labelEvents.filter((event) => event.issueId === id);
    return listAnswer(call, events, (event) => {
      const label = world.labels.find(({ name }) => name === event.label);
      return {
        id: event.id,
        user: userEntity(userById(world, event.userId)),
        created_at: event.createdAt,
        resource_type: 'Issue',
        resource_id: event.issueId,
        label: label
          ? { id: label.id, name: label.name, color: label.color, description: label.description }
          : null,
        action: event.action,
      };
    });
  });
};
