import type { IssueAddress } from '@/utils/protocol/fields';
import { origin } from './fake-gitlab';
import type { TestService } from './test-service';

export const team = 'gitlab-com/team';
export const planning: IssueAddress = { origin, projectPath: team, iid: 7 };

/** A planning issue with one row of work, here and in another project, and one parked row. */
export const description = `## Planning Checklist

- [x] Milestone dates confirmed
- [ ] Workload threads resolved

## Capacity

| Team member | Capacity | Time off | Notes |
| --- | ---: | --- | --- |
| @ada.moreno | 8 | | |

## Milestone Work

| Issue | Weight | Assignee | Carry-over | Notes |
| --- | ---: | --- | :---: | --- |
| #1 | 2 | @ada.moreno | | |
| gitlab-org/gitlab#50 | 3 | @ada.moreno | | |

## Parking Lot

| Issue | Why this milestone? | Added by |
| --- | --- | --- |
| #3 | Small | @chidi |`;

/** Puts that planning issue, and every issue it names, into the service's GitLab; `#2` and `#4` are there to park. */
export function seedPlan({ gitlab }: TestService): void {
  gitlab.addPlanningIssue(team, 7, description);
  for (const iid of [1, 2, 3, 4]) gitlab.addIssue(team, iid);
  gitlab.addIssue('gitlab-org/gitlab', 50, { weight: 3 });
}

/** The same, and sets its team project up. */
export async function seedTeam(world: TestService): Promise<void> {
  seedPlan(world);
  await world.service.settings.writeProjects([{ origin, projectPath: team }]);
}
