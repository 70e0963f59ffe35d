import { planningIssue, seedWorld, userByName, type World, writeIssue } from '../../sandbox';
import { today } from './fixtures';

/** What a test serves: a world built anew for each test. */
interface Stage {
  readonly build: () => World;
}

/** The demo's world on today, changed. */
export function worldWith(change: (world: World) => void): Stage {
  return {
    build() {
      const world = seedWorld(today);
      change(world);
      return world;
    },
  };
}

/** The demo's world whose planning issue says something else. */
export function worldWithDescription(describe: (before: string) => string): Stage {
  return worldWith((world) => {
    const issue = planningIssue(world);
    issue.description = describe(issue.description ?? '');
  });
}

/** The demo's world as it is `days` from today; before today when negative. */
export function worldOnDay(days: number): Stage {
  return { build: () => seedWorld(dayAfter(today, days)) };
}

/** The day `days` after `day`, `YYYY-MM-DD`. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Somebody else (bilal.k) saves the planning issue's description, as GitLab's own editor would. */
export function editElsewhere(world: World, edit: (before: string) => string): void {
  const issue = planningIssue(world);
  const bilal = userByName(world, 'bilal.k');
  if (!bilal) throw new Error('the demo has no bilal.k');
  writeIssue(world, issue, { description: edit(issue.description ?? '') }, bilal);
}
