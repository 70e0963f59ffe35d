import type { Gateway, PlanningIssueFacts } from '@/utils/gitlab/gateway';
import { type FrozenPlan, freezeAfterwards } from '@/utils/plan/finalizing/frozen-plan';
import type { Plan } from '@/utils/plan/plan';
import { summaryAmong } from '../finalize/post-summary';

/** What a plan committed to, and what tells it. */
export interface Committed {
  readonly frozen: FrozenPlan;
  readonly from: 'note' | 'description';
}

/** What a plan committed to: as its summary note froze it, or, for want of one, as it stands now. One request or two. */
export async function committedTo(
  gateway: Gateway,
  { projectPath, iid, keepers }: Pick<PlanningIssueFacts, 'projectPath' | 'iid' | 'keepers'>,
  plan: Plan,
): Promise<Committed> {
  const note = summaryAmong(await gateway.discussions(projectPath, iid), keepers);
  return note === null
    ? { frozen: freezeAfterwards(plan), from: 'description' }
    : { frozen: note.frozen, from: 'note' };
}
