import { milestoneUrl } from '../../../web-urls';
import type { Milestone } from '../../../world/model';
import type { World } from '../../../world/world';

/** A milestone (`Entities::Milestone`): `group_id` or `project_id`, never both. */
export function milestoneEntity(world: World, milestone: Milestone) {
  const owner =
    milestone.owner.kind === 'group' ? { group_id: milestone.owner.id } : { project_id: milestone.owner.id };
  return {
    id: milestone.id,
    iid: milestone.iid,
    ...owner,
    title: milestone.title,
    description: milestone.description,
    state: milestone.state,
    created_at: milestone.createdAt,
    updated_at: milestone.createdAt,
    due_date: milestone.dueDate,
    start_date: milestone.startDate,
    expired: milestone.dueDate !== null && milestone.dueDate < world.now().slice(0, 10),
    web_url: milestoneUrl(world, milestone),
  };
}
