import type { IssueAddress } from '@/utils/protocol/fields';
import {
  addIssue,
  addToken,
  planningIssue,
  projectByPath,
  type Sandbox,
  seedWorld,
  startSandbox,
  teamProjectPath,
  tokens,
  userByName,
} from '../../sandbox';
import { createNetwork, fair, type Network } from '../simulation/network';
import { createPlanner, type Planner, type PlannerParts } from '../simulation/planner';
import { createRandom, type Random } from '../simulation/random';
import { createSimulatedTime, type SimulatedTime } from '../simulation/simulated-time';

/** One person's browser in front of GitLab, with something typed, something waiting and a plan read. */
export interface Scene {
  readonly sandbox: Sandbox;
  readonly time: SimulatedTime;
  readonly random: Random;
  readonly network: Network;
  readonly parts: PlannerParts;
  readonly planner: Planner;
  /** The planning issue, #413. */
  readonly issue: IssueAddress;
  /** Another open planning issue of the same team. */
  readonly otherIssue: IssueAddress;
}

export const origin = 'https://gitlab.com';

/** What was typed into the form and not sent. */
export const draft = { reference: '#411', reason: 'typed before' } as const;

/** A command from before that could not be sent. */
export const waiting = {
  command: '00000000-0000-4000-8000-00000000aaaa',
  reference: '#401',
  reason: 'waits since before',
} as const;

/** Another token of the same user, typed into the options and not yet tested. */
const newToken = 'glpat-ada-new';

const today = '2026-11-22';
const start = `${today}T10:00:00.000Z`;

/** A new scene; the seed decides how long requests take. */
export async function openScene(seed: number): Promise<Scene> {
  const time = createSimulatedTime(start);
  const random = createRandom(seed);
  const world = seedWorld(today);
  world.clock = time.now;
  const ada = userByName(world, 'ada.moreno');
  if (ada) addToken(world, ada, newToken);
  const sandbox = await startSandbox({ today, world });
  const network = createNetwork({ gitlab: sandbox.fetch, time, random });
  const parts = {
    origin,
    projectPath: teamProjectPath,
    username: 'ada.moreno',
    token: tokens.api,
    network,
    time,
    random,
  };
  const scene = {
    sandbox,
    time,
    random,
    network,
    parts,
    planner: await createPlanner(parts),
    issue: { origin, projectPath: teamProjectPath, iid: 413 },
    otherIssue: { origin, projectPath: teamProjectPath, iid: addOtherPlanningIssue(sandbox) },
  };
  await time.run(prepare(scene));
  return scene;
}

function addOtherPlanningIssue({ world }: Sandbox): number {
  const { labels, description, authorId, milestoneId } = planningIssue(world);
  const team = projectByPath(world, teamProjectPath);
  if (!team) throw new Error('the demo has no team');
  const more = { labels: [...labels], description, authorId, milestoneId };
  return addIssue(world, team, 'Another Milestone Planning', more).iid;
}

async function prepare({ planner, network, issue, time }: Scene): Promise<void> {
  const page = { surface: 'page' } as const;
  const { handlers, service } = planner;
  await handlers['read-plan']({ type: 'read-plan', issue, fresh: true }, page);
  await handlers['read-statuses']({ type: 'read-statuses', fresh: true }, page);
  await handlers['keep-draft']({ type: 'keep-draft', issue, draft }, page);
  await service.tokens.keepCandidate(origin, newToken, new Date(time.now()).toISOString());
  network.fateOf = () => ({ applied: false, answer: 'broken' });
  await Promise.allSettled([handlers['park-issue']({ type: 'park-issue', issue, ...waiting }, page)]);
  network.fateOf = () => fair;
}
