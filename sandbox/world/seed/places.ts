import { addGroup, addMembers, addMilestone, addProject } from '../build';
import { nextToFinalize, productMilestone } from '../calendar';
import { AccessLevel, type Group, type Milestone, type Project } from '../model';
import type { World } from '../world';
import type { People } from './people';
import { planningTemplate } from './planning-template';

const SECURITY = 'gitlab-com/gl-security';
const PRODUCT_SECURITY = `${SECURITY}/product-security`;
const TEAM_GROUP = `${PRODUCT_SECURITY}/product-security-engineering`;

/** Full path of the project the seeded team plans in. */
export const teamProjectPath = `${TEAM_GROUP}/product-security-engineering-team`;

/** A product milestone as one top-level group knows it: previous, the one to plan, next. */
interface MilestoneSet {
  previous: Milestone;
  planned: Milestone;
  next: Milestone;
}

export interface Places {
  com: Group;
  org: Group;
  team: Project;
  gitlab: Project;
  runner: Project;
  appsec: Project;
  hidden: Project;
  internal: Project;
  comMilestones: MilestoneSet;
  orgMilestones: MilestoneSet;
}

/** Adds both top-level groups with their own milestones, the team's project, the product's and a private one. */
export function seedPlaces(world: World, people: People): Places {
  const com = addGroup(world, 'gitlab-com', 'GitLab.com');
  addGroup(world, SECURITY, 'GitLab Security');
  addGroup(world, PRODUCT_SECURITY, 'Product Security');
  const teamGroup = addGroup(world, TEAM_GROUP, 'Product Security Engineering');
  addGroup(world, `${PRODUCT_SECURITY}/appsec`, 'Application Security');
  const org = addGroup(world, 'gitlab-org', 'GitLab.org');
  const secret = addGroup(world, 'gitlab-org/security', 'GitLab Security Fixes');
  const team = [people.ada, people.bilal, people.chidi, people.dagny];
  addMembers(teamGroup, team);
  addMembers(teamGroup, [people.mira], AccessLevel.maintainer);
  addMembers(secret, [people.mira]);
  const projects = seedProjects(world, people);
  for (const place of [projects.gitlab, projects.runner, projects.appsec, projects.internal]) {
    addMembers(place, [...team, people.mira, people.outsider]);
  }
  return {
    com,
    org,
    ...projects,
    comMilestones: seedMilestones(world, com),
    orgMilestones: seedMilestones(world, org),
  };
}

function seedProjects(world: World, people: People) {
  const team = addProject(world, teamProjectPath, {
    name: 'Product Security Engineering Team',
    description: 'Planning, process and shared documents of the Product Security Engineering team.',
    issueTemplates: new Map([['milestone_planning', planningTemplate]]),
  });
  addMembers(team, [people.guest], AccessLevel.guest);
  const gitlab = addProject(world, 'gitlab-org/gitlab', {
    id: 278964,
    name: 'GitLab',
    description: 'GitLab is an open source end-to-end software development platform.',
  });
  const runner = addProject(world, 'gitlab-org/gitlab-runner', { id: 250833, name: 'GitLab Runner' });
  const appsec = addProject(world, `${PRODUCT_SECURITY}/appsec/appsec-team`, { name: 'AppSec Team' });
  const hidden = addProject(world, 'gitlab-org/security/gitlab', { name: 'GitLab', visibility: 'private' });
  const internal = addProject(world, `${SECURITY}/runbooks`, { name: 'Runbooks', visibility: 'internal' });
  return { team, gitlab, runner, appsec, hidden, internal };
}

function seedMilestones(world: World, group: Group): MilestoneSet {
  const planned = nextToFinalize(world.today);
  const [, , previous, current, next] = [-3, -2, -1, 0, 1, 2].map((step) => {
    const { title, start, end } = productMilestone(planned + step);
    const state = end < world.today ? 'closed' : 'active';
    return addMilestone(world, { kind: 'group', id: group.id }, title, {
      startDate: start,
      dueDate: end,
      state,
    });
  });
  if (!previous || !current || !next) throw new Error('a milestone set has five steps');
  return { previous, planned: current, next };
}
