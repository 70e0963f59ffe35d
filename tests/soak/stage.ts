import {
  addIssue,
  addMembers,
  addToken,
  addUser,
  groupByPath,
  type Issue,
  planningIssue,
  projectByPath,
  type Sandbox,
  seedWorld,
  startSandbox,
  teamProjectPath,
  type User,
} from '../../sandbox';

/** The sandbox of a soak: one planning issue, many people, and issues enough to park. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly planningIssue: Issue;
  readonly writers: readonly Person[];
  readonly editors: readonly Person[];
  /** References nobody has parked yet, as a planning issue writes them. */
  readonly references: readonly string[];
}

interface Person {
  readonly user: User;
  readonly token: string;
}

const today = '2026-11-22';

/** Opens the stage at `now` (milliseconds since the epoch, of 22 November 2026). */
export async function openStage(
  count: { readonly writers: number; readonly editors: number; readonly issues: number },
  now: () => number,
): Promise<Stage> {
  const world = seedWorld(today);
  const offset = Date.parse(`${today}T00:00:00Z`) - Math.floor(Date.now() / 86_400_000) * 86_400_000;
  world.clock = () => now() - offset;
  const sandbox = await startSandbox({ today, world });
  const group = groupByPath(world, teamProjectPath.replace(/\/[^/]+$/, ''));
  const team = projectByPath(world, teamProjectPath);
  const product = projectByPath(world, 'gitlab-org/gitlab');
  if (!group || !team || !product) throw new Error('the demo has no team');

  const person = (name: string): Person => {
    const user = addUser(world, name);
    addMembers(group, [user]);
    return { user, token: addToken(world, user, `glpat-soak-${name}`).value };
  };
  const people = (role: string, many: number) =>
    Array.from({ length: many }, (_, at) => person(`${role}-${at + 1}`));

  return {
    sandbox,
    planningIssue: planningIssue(world),
    writers: people('writer', count.writers),
    editors: people('editor', count.editors),
    references: Array.from({ length: count.issues }, (_, at) =>
      at % 2 === 0
        ? `#${addIssue(world, team, `Soak ${at}`).iid}`
        : `${product.fullPath}#${addIssue(world, product, `Soak ${at}`).iid}`,
    ),
  };
}
