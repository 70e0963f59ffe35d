import { z } from 'zod';
import type { NewIssue, PlanningIssueFacts } from './gateway';
import { type Instance, issueNumber, placeOn } from './instance';
import { planningIssueIn } from './schemas/planning-issue';
import { understand } from './schemas/understand';

/** What a new issue takes over from another one. */
const model = z.object({
  assignees: z.array(z.object({ id: z.int().positive() })),
  confidential: z.boolean().catch(false),
});

/** Creates an issue and answers what GitLab made of it: what the user may not set, or is not there, it leaves out. */
export async function createIssue(
  instance: Instance,
  projectPath: string,
  { title, description, labels, milestone, like }: NewIssue,
): Promise<PlanningIssueFacts> {
  const place = placeOn(instance, projectPath);
  const taken = like === null ? null : await readModel(instance, place.projectPath, like);
  const answer = await instance.rest.issues.create(place.projectPath, title, {
    description,
    labels: labels.join(','),
    // GitLab finds it by title among those of the groups above, too.
    ...(milestone !== null && { milestone }),
    ...(taken && { assigneeIds: taken.assignees.map(({ id }) => id), confidential: taken.confidential }),
  });
  return understand(planningIssueIn(place), answer);
}

async function readModel({ rest }: Instance, projectId: string, iid: number): Promise<z.infer<typeof model>> {
  return understand(model, await rest.freshIssues.show(issueNumber(iid), { projectId }));
}
