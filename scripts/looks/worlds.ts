import { type Issue, issueByIid, planningIssue, userByName, type World } from '../../sandbox';
import { demoWorld } from '../demo-world';

type BuildWorld = (today: string) => World;

/** The demo's world, changed. */
function demoWith(change: (world: World) => void): BuildWorld {
  return (today) => {
    const world = demoWorld(today);
    change(world);
    return world;
  };
}

function teamIssue(world: World, iid: number): Issue {
  const issue = issueByIid(world, planningIssue(world).projectId, iid);
  if (!issue) throw new Error(`The demo has no #${iid}.`);
  return issue;
}

function describe(world: World, edit: (before: string) => string): void {
  const issue = planningIssue(world);
  issue.description = edit(issue.description ?? '');
}

const isWorkRow = (line: string) => line.startsWith('| ') && line.split('|').length === 7;
const isHeader = (line: string) => line.startsWith('| Issue |') || line.startsWith('| --- |');

/** Somebody else is signed in on GitLab's pages. */
export function signedIn(username: string): BuildWorld {
  return demoWith((world) => {
    world.sessionUserId = userByName(world, username)?.id ?? null;
  });
}

/** Everything is ready: three rows, refined and committed to, within capacity, the checklist done, no thread open. */
export const calmWorld = demoWith((world) => {
  const { milestoneId } = planningIssue(world);
  const refined = teamIssue(world, 405);
  const rows = [
    [398, 'ada.moreno'],
    [405, 'dagny-l'],
    [414, 'bilal.k'],
  ] as const;
  for (const [iid, username] of rows) {
    Object.assign(teamIssue(world, iid), {
      milestoneId,
      weight: 3,
      assigneeIds: [userByName(world, username)?.id ?? 0],
      labels: refined.labels,
      description: refined.description,
    });
  }
  for (const note of world.notes) note.resolved = true;
  const lines = rows.map(([iid, username]) => `| #${iid} | 3 | @${username} | | |`).join('\n');
  describe(world, (before) =>
    before
      .split('\n')
      .flatMap((line) => {
        if (line.startsWith('| #398 ')) return [lines];
        return isWorkRow(line) && !isHeader(line) ? [] : [line];
      })
      .join('\n')
      .replaceAll('- [ ]', '- [x]'),
  );
});

/** A planning issue as it is opened: nothing is planned, nothing parked, nobody stated a capacity. */
export const emptyWorld = demoWith((world) =>
  describe(world, (before) =>
    before
      .split('\n')
      .filter((line) => !line.startsWith('| ') || isHeader(line) || /^\| (Issue|Team member) \|/.test(line))
      .join('\n')
      .replaceAll('- [x]', '- [ ]'),
  ),
);

/** Names and sentences as long as people make them. */
export const longWorld = demoWith((world) => {
  const words =
    'Investigate why the nightly detector of leaked tokens fails without a leak on some runners, and agree with their owners on who is to mend it';
  for (const iid of [398, 405, 407]) teamIssue(world, iid).title = words;
  describe(world, (before) =>
    before
      .replace('#402', 'a-group/of-many-words-and-then-some/a-project/whose-name-goes-on-and-on-and-on#402')
      .replace('@chidi | 4 | 8 days | On call the first week', `@chidi | 4 | 8 days | ${words}`)
      .replace('Milestone dates confirmed', `Milestone dates confirmed. ${words}`)
      .replace("Small, unblocks AppSec's triage", words),
  );
});

/** The plan was closed by hand, no other is open, and some of its work is done since. */
export const closedWorld = demoWith((world) => {
  Object.assign(planningIssue(world), { state: 'closed', closedAt: world.daysAgo(1) });
  Object.assign(teamIssue(world, 405), { state: 'closed', closedAt: world.daysAgo(0) });
});

/** A parked issue is not refined yet. */
export const unrefinedWorld = demoWith((world) => {
  teamIssue(world, 409).weight = null;
});

/** The team planned nothing here yet. */
export const firstWorld = demoWith((world) => {
  const rest = world.issues.filter(({ labels }) => !labels.includes('Milestone Planning'));
  world.issues.splice(0, world.issues.length, ...rest);
});

/** The world of two months ago, so that the finalize date is long behind. */
export function overdueWorld(today: string): World {
  return demoWorld(new Date(Date.parse(`${today}T00:00:00Z`) - 60 * 86_400_000).toISOString().slice(0, 10));
}
