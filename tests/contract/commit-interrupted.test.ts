import { expect, test } from 'vitest';
import type { JobView } from '@/utils/protocol/jobs';
import { type Issue, issueByIid, projectByPath } from '../../sandbox';
import { commands } from '../faults/commands';
import { openScene, type Scene } from '../faults/scene';
import { createNetwork, fair } from '../simulation/network';
import { type Planner, restartedPlanner } from '../simulation/planner';

const page = { surface: 'page' } as const;

/** How a request may end for a worker that is killed while it waits for it, or that hears nothing of it any more. */
const ends = [
  ['killed before GitLab got it', { applied: false, answer: 'never' }, true],
  ['killed after GitLab did it', { applied: true, answer: 'never' }, true],
  ['the connection broke before GitLab got it', { applied: false, answer: 'broken' }, false],
  ['the connection broke after GitLab did it', { applied: true, answer: 'broken' }, false],
] as const;

/** The planning issue, then of each of two issues: itself, the milestone, the write. */
const requests = Array.from({ length: 7 }, (_, at) => at + 1);
const writes = [4, 7];
const cells = requests.flatMap((nth) =>
  ends
    .filter(([, , killed]) => killed || writes.includes(nth))
    .map(([name, fate, killed]) => [nth, name, fate, killed] as const),
);

test.each(cells)(
  'a commit goes on after its request %i, %s, and is taken back once',
  async (nth, _, fate, killed) => {
    const scene = await openScene(1);
    const { sandbox, time, network, issue } = scene;
    const message = commands['start-job'](issue);
    const changes = () => issuesOf(scene).map((one) => [milestoneOf(scene, one), milestoneNotes(scene, one)]);
    try {
      let count = 0;
      network.fateOf = () => {
        count += 1;
        if (count !== nth) return fair;
        if (killed) network.cut();
        return fate;
      };
      const first = run(scene.planner, message);
      await time.run(Promise.race([first, killed ? time.sleep(60_000) : first]));

      const planner = killed ? restarted(scene) : scene.planner;
      network.fateOf = () => fair;
      const view = await time.run(run(planner, message).then(() => goOn(planner, scene)));
      expect(view.items.map(({ state }) => state)).toEqual(['done', 'done']);
      expect(changes()).toEqual([
        ['19.8', 1],
        ['19.8', 1],
      ]);

      const { job } = message;
      const order = { kind: 'undo-commit', commit: job, items: view.items.map(({ id }) => id) } as const;
      await time.run(run(planner, { ...message, job: job.replace('c', 'd'), order }));
      expect(changes()).toEqual([
        ['19.7', 2],
        [null, 2],
      ]);
    } finally {
      await sandbox.close();
    }
  },
);

type Start = ReturnType<(typeof commands)['start-job']>;

function run({ handlers }: Planner, message: Start): Promise<JobView | null> {
  return handlers['start-job'](message, page).catch(() => null);
}

function goOn({ handlers }: Planner, { issue }: Scene): Promise<JobView> {
  return handlers['continue-job'](commands['continue-job'](issue), page);
}

function restarted({ parts, planner, sandbox, time, random }: Scene): Planner {
  const network = createNetwork({ gitlab: sandbox.fetch, time, random });
  return restartedPlanner({ ...parts, network }, planner.storage);
}

function issuesOf({ sandbox, issue }: Scene): readonly Issue[] {
  const { order } = commands['start-job'](issue);
  const named = order.kind === 'commit' ? order.issues : [];
  return named.flatMap(({ projectPath, iid }) => {
    const project = projectByPath(sandbox.world, projectPath);
    return (project && issueByIid(sandbox.world, project.id, iid)) ?? [];
  });
}

function milestoneOf({ sandbox }: Scene, { milestoneId }: Issue): string | null {
  return sandbox.world.milestones.find(({ id }) => id === milestoneId)?.title ?? null;
}

/** How often somebody changed an issue's milestone while the test ran, by GitLab's own notes. */
function milestoneNotes({ sandbox }: Scene, { id }: Issue): number {
  return sandbox.world.notes.filter(
    ({ issueId, system, body }) => issueId === id && system && /milestone/.test(body),
  ).length;
}
