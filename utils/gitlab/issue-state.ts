import type { PlanningIssueFacts } from './gateway';
import { type Instance, issueNumber, placeOn } from './instance';
import { planningIssueIn } from './schemas/planning-issue';
import { understand } from './schemas/understand';

/** Closes an issue and answers it as it stands then. */
export async function closeIssue(
  instance: Instance,
  projectPath: string,
  iid: number,
): Promise<PlanningIssueFacts> {
  const place = placeOn(instance, projectPath);
  const number = issueNumber(iid);
  const answer = await instance.rest.issues.edit(place.projectPath, number, { stateEvent: 'close' });
  return understand(planningIssueIn(place), answer);
}
