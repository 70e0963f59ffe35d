import type { ChildTask } from '@/utils/gitlab/gateway';
import { retrospectiveTask } from '@/utils/plan/finalizing/retrospective';
import type { TeamProfile } from '@/utils/plan/profile';
import type { PlanAccess } from '@/utils/protocol/answers/access';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { PendingRetroItem, RetrospectiveView } from '@/utils/protocol/answers/retrospective-view';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { JournalEntry } from '@/utils/storage/journal';
import { issueKey } from '@/utils/storage/keys';
import type { Service } from '../ports';

/** A planning issue's retrospective as a view shows it; `task` is null while there is none. */
export async function retrospectiveView(
  { journal }: Service,
  { issue, title, state, plan, access }: Pick<PlanView, 'issue' | 'title' | 'state' | 'plan' | 'access'>,
  task: ChildTask | null,
  profile: TeamProfile,
): Promise<RetrospectiveView> {
  const made = retrospectiveTask(plan.milestone, profile);
  const { wentWell, wentBadly, change } = profile.retrospective;
  const [well = '', badly = '', changes = ''] = [wentWell[0], wentBadly[0], change[0]];
  return {
    plan: { issue, title, state },
    task: task && taskView(task, issue.origin),
    access: task ? accessTo(task, access) : access,
    title: made.title,
    dueDate: made.dueDate,
    sections: { wentWell: well, wentBadly: badly, change: changes },
    pending: pendingAmong(await journal.all(), issue),
  };
}

/** A role may differ between a planning issue and its sub-task: whoever wrote one may change it. */
function accessTo({ mayUpdate }: ChildTask, toPlan: PlanAccess): PlanAccess {
  if (toPlan === 'anonymous' || toPlan === 'read-only') return toPlan;
  return mayUpdate === false ? 'comment' : 'write';
}

function pendingAmong(entries: readonly JournalEntry[], issue: IssueAddress): readonly PendingRetroItem[] {
  return entries
    .filter((entry) => issueKey(entry.issue) === issueKey(issue))
    .sort((one, other) => one.acceptedAt.localeCompare(other.acceptedAt))
    .flatMap(({ command, order, acceptedAt, state, failure }) => {
      if (state === 'done' || order.type !== 'add-retro-item') return [];
      return [{ command, section: order.section, text: order.text, acceptedAt, state, failure }];
    });
}

function taskView({ projectPath, iid, title, webUrl, state, dueDate }: ChildTask, origin: string) {
  return { issue: { origin, projectPath, iid }, title, webUrl, state, dueDate };
}
