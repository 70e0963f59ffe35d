import { emptyWorld } from '../build';
import { issueByIid, projectByPath } from '../find';
import type { Issue } from '../model';
import type { World } from '../world';
import { seedLabels } from './labels';
import { seedPeople } from './people';
import { seedPlaces, teamProjectPath } from './places';
import { seedPlanningIssues } from './planning-issues';
import { remainingCheckRows } from './planning-rows';
import { seedProductIssues } from './product-issues';
import { seedTeamIssues } from './team-issues';

/** The demo's world on `today`: the milestone to plan is the next one whose finalize date has not passed. */
export function seedWorld(today: string): World {
  const world = emptyWorld(today);
  const people = seedPeople(world);
  const places = seedPlaces(world, people);
  seedLabels(world, places.com, false);
  seedLabels(world, places.org, true);
  seedTeamIssues(world, places, people);
  seedProductIssues(world, places, people);
  seedPlanningIssues(world, places, people);
  closeDates(world);
  return world;
}

/** The demo's world with rows added to #413 until each check of the plan has something to find. */
export function everyCheckWorld(today: string): World {
  const world = seedWorld(today);
  const issue = planningIssue(world);
  const lines = (issue.description ?? '').split('\n');
  const last = lines.findIndex((line) => line.startsWith('| gitlab-org/security/gitlab#8801'));
  lines.splice(last + 1, 0, ...remainingCheckRows);
  issue.description = lines.join('\n');
  return world;
}

/** The open planning issue (#413) of a seeded world. */
export function planningIssue(world: World): Issue {
  const project = projectByPath(world, teamProjectPath);
  const issue = project && issueByIid(world, project.id, 413);
  if (!issue) throw new Error('this world has no seeded planning issue');
  return issue;
}

function closeDates(world: World): void {
  for (const issue of world.issues) if (issue.state === 'closed') issue.closedAt ??= world.daysAgo(5);
}
