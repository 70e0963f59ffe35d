import { origin } from '../../origin';
import { milestoneUrl } from '../../web-urls';
import type { Milestone } from '../../world/model';
import type { World } from '../../world/world';
import { connection } from './connection';
import { gid } from './ids';

export interface MilestoneArgs {
  title?: string;
  searchTitle?: string;
  state?: string;
  first?: number;
}

/** A `Milestone`; dates are instants here, unlike in REST. */
export function milestoneNode(world: World, milestone: Milestone) {
  const instant = (day: string | null) => (day === null ? null : `${day}T00:00:00Z`);
  return {
    id: gid('Milestone', milestone.id),
    iid: String(milestone.iid),
    title: milestone.title,
    description: milestone.description,
    state: milestone.state,
    startDate: instant(milestone.startDate),
    dueDate: instant(milestone.dueDate),
    expired: milestone.dueDate !== null && milestone.dueDate < world.now().slice(0, 10),
    webPath: milestoneUrl(world, milestone).slice(origin.length),
    groupMilestone: milestone.owner.kind === 'group',
    projectMilestone: milestone.owner.kind === 'project',
  };
}

/** A `MilestoneConnection` of those that the arguments ask for. */
export function milestoneConnection(world: World, all: Milestone[], args: MilestoneArgs) {
  const found = all
    .filter((one) => args.title === undefined || one.title === args.title)
    .filter((one) => args.searchTitle === undefined || one.title.includes(args.searchTitle))
    .filter((one) => args.state === undefined || one.state === args.state);
  return connection(
    found.map((one) => milestoneNode(world, one)),
    args,
  );
}
