import {
  addProject,
  everyCheckWorld,
  groupByPath,
  planningIssue,
  projectByPath,
  teamProjectPath,
  tokens,
  userByName,
  type World,
  writeIssue,
} from '../../sandbox';
import { createNetwork, fair } from '../simulation/network';
import { createPlanner } from '../simulation/planner';
import type { Faults } from './fault';
import type { Scene } from './scene';

const hour = 60 * 60_000;
const day = 24 * hour;
const mebibyte = 1_048_576;
const broken = { applied: false, answer: 'broken' } as const;

/** What may happen around a planner that no single answer shows. */
export const badCircumstances = {
  'worker killed at a random moment': {
    strike: () => {},
    async beside({ network, time, random }) {
      await time.sleep(random.between(0, 1_500));
      network.cut();
    },
  },
  'offline for an hour': {
    strike({ network, time }) {
      const back = time.now() + hour;
      network.fateOf = () => (time.now() < back ? broken : fair);
    },
    heal: () => {},
  },
  'token revoked half way': {
    strike(scene) {
      const { network } = scene;
      network.fateOf = (method) => {
        if (method === 'PUT') setRevoked(scene, true);
        return fair;
      };
    },
    heal(scene) {
      scene.network.fateOf = () => fair;
      setRevoked(scene, false);
    },
  },
  'clock a day ahead': { strike: clockWrongBy(day), heal: clockWrongBy(0) },
  'clock a day behind': { strike: clockWrongBy(-day), heal: clockWrongBy(0) },
  'storage full': { strike: storageFull(true), heal: storageFull(false) },
  'issue closed': { strike: ({ sandbox: { world } }) => write(world, { stateEvent: 'close' }) },
  'issue moved': {
    strike({ sandbox: { world } }) {
      write(world, { stateEvent: 'close', labels: [] });
    },
  },
  'project renamed': {
    strike({ network }) {
      const moved = { status: 405, body: { message: 'Non GET methods are not allowed for moved projects' } };
      network.fateOf = (method) => (method === 'PUT' ? { applied: false, answer: moved } : fair);
    },
  },
  'issue deleted': {
    strike({ sandbox: { world } }) {
      world.issues.splice(world.issues.indexOf(planningIssue(world)), 1);
    },
  },
  'issue made confidential, and hidden from the user': {
    strike({ sandbox: { world } }) {
      write(world, { confidential: true });
      leaveTeam(world);
    },
  },
  'user left the team': { strike: ({ sandbox: { world } }) => leaveTeam(world) },
  'description at the limit of 1 MiB': {
    strike({ sandbox: { world } }) {
      const issue = planningIssue(world);
      const text = issue.description ?? '';
      issue.description = `${'x'.repeat(mebibyte - text.length - 2)}\n\n${text}`;
    },
  },
  '500 rows over 20 projects': { strike: ({ sandbox: { world } }) => addRows(world, 500, 20) },
  'two planning issues in two tabs': {
    strike: () => {},
    beside: ({ planner, otherIssue }, sendAlso) => sendAlso(planner, otherIssue),
  },
  'the same command from two tabs': {
    strike: () => {},
    beside: ({ planner, issue }, sendAlso) => sendAlso(planner, issue),
  },
  'the same user in two browsers': {
    strike: () => {},
    async beside({ parts, sandbox, time, random, issue }, sendAlso) {
      const network = createNetwork({ gitlab: sandbox.fetch, time, random });
      await sendAlso(await createPlanner({ ...parts, network }), issue);
    },
  },
  'every finding there is': {
    strike({ sandbox: { world } }) {
      planningIssue(world).description = planningIssue(everyCheckWorld(world.today)).description;
    },
  },
} satisfies Faults;

function clockWrongBy(milliseconds: number): (scene: Scene) => void {
  return ({ planner }) => {
    planner.clock.wrongBy = milliseconds;
  };
}

function storageFull(full: boolean): (scene: Scene) => void {
  return ({ planner }) => {
    planner.storage.room.isLeft = !full;
  };
}

function write(world: World, change: Parameters<typeof writeIssue>[2]): void {
  const mira = userByName(world, 'mira.solano');
  if (mira) writeIssue(world, planningIssue(world), change, mira);
}

function setRevoked({ sandbox: { world } }: Scene, revoked: boolean): void {
  for (const token of world.tokens) if (token.value === tokens.api) token.revoked = revoked;
}

function leaveTeam(world: World): void {
  const ada = userByName(world, 'ada.moreno');
  const project = projectByPath(world, teamProjectPath);
  const group = groupByPath(world, teamProjectPath.replace(/\/[^/]+$/, ''));
  for (const place of [project, group]) {
    const at = place?.members.findIndex(({ userId }) => userId === ada?.id) ?? -1;
    if (at >= 0) place?.members.splice(at, 1);
  }
}

function addRows(world: World, rows: number, projects: number): void {
  const issue = planningIssue(world);
  for (let at = 0; at < projects; at += 1) addProject(world, `gitlab-org/wide-${at}`);
  const lines = Array.from(
    { length: rows },
    (_, at) => `| gitlab-org/wide-${at % projects}#${at + 1} | 1 | @chidi | | |`,
  );
  issue.description = (issue.description ?? '').replace(
    '\n\n## Parking Lot',
    () => `\n${lines.join('\n')}\n\n## Parking Lot`,
  );
}
