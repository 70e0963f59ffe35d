import { shortReference } from '../issue-references';
import type { ItemResult, JobContext } from '../jobs/job-kind';
import { createNextPlan } from './next-plan';
import { nextPlanTools } from './next-plan-tools';

/** Creates the next planning issue, or recognises the one that is there. */
export async function createNext(context: JobContext): Promise<ItemResult> {
  const tools = await nextPlanTools(context);
  const { planningIssue, milestone, outcome } = await createNextPlan(tools);
  const { title, webUrl, projectPath, iid } = planningIssue;
  const ref = { kind: 'issue', origin: context.issue.origin, projectPath, iid } as const;
  const isPlaced = planningIssue.milestone !== null;
  return {
    outcome,
    values: {
      url: webUrl,
      title,
      reference: shortReference(ref, context.issue),
      milestone: milestone.title,
      ...(!isPlaced && { withoutMilestone: 1 }),
    },
  };
}
