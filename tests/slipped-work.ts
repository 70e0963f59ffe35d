import {
  addIssue,
  type Issue,
  issueByIid,
  projectByPath,
  teamProjectPath,
  userByName,
  type World,
} from '../sandbox';

/**
 * Has work slip in the demo's world: #416, a row of the previous plan; #409, another one that is parked by now; and #420,
 * which only its milestone and its assignee give away.
 */
export function letWorkSlip(world: World): void {
  const previous = teamIssue(world, 412);
  previous.description = (previous.description ?? '')
    .replace(
      '## Parking Lot',
      '| #416 | 3 | @ada.moreno | | Cache entry found |\n| #409 | 2 | @chidi | | |\n\n## Parking Lot',
    )
    .replace('\n\n| #416', '\n| #416');
  const project = projectByPath(world, teamProjectPath);
  const chidi = userByName(world, 'chidi');
  if (!project || !chidi) throw new Error('the demo has no chidi');
  addIssue(world, project, 'Tell teams which of their tokens are about to expire', {
    iid: 420,
    weight: 1,
    assigneeIds: [chidi.id],
    milestoneId: previous.milestoneId,
  });
}

/** The issue of the team's project; the demo has it. */
export function teamIssue(world: World, iid: number): Issue {
  const found = issueByIid(world, projectByPath(world, teamProjectPath)?.id ?? 0, iid);
  if (!found) throw new Error(`the demo has no #${iid}`);
  return found;
}
