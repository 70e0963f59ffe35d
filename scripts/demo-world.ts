import {
  addIssue,
  issueByIid,
  projectByPath,
  seedWorld,
  teamProjectPath,
  userByName,
  type World,
} from '../sandbox';

/** The demo's world around a day (`YYYY-MM-DD`), with some work that slipped from the milestone before. */
export function demoWorld(today: string): World {
  const world = seedWorld(today);
  const project = projectByPath(world, teamProjectPath);
  const previous = project && issueByIid(world, project.id, 412);
  const owner = userByName(world, 'dagny-l');
  if (!project || !previous || !owner) throw new Error('The demo has no plan before.');
  addIssue(world, project, 'Tell teams which of their tokens are about to expire', {
    iid: 420,
    weight: 2,
    labels: ['workflow::in dev'],
    assigneeIds: [owner.id],
    milestoneId: previous.milestoneId,
  });
  return world;
}
