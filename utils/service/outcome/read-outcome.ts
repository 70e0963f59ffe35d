import type { Gateway } from '@/utils/gitlab/gateway';
import type { IssueFacts } from '@/utils/plan/facts';
import { outcomeOf } from '@/utils/plan/outcome/outcome';
import type { RowKey } from '@/utils/plan/reference';
import type { OutcomeView } from '@/utils/protocol/answers/outcome-view';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { Failure } from '@/utils/protocol/failure';
import type { MessageOf } from '@/utils/protocol/messages';
import { failureOf, ServiceFailure } from '../failures';
import { keyIn } from '../issue-references';
import { openInstance } from '../open-instance';
import { keptSource } from '../plan-read';
import type { Service } from '../ports';
import { readPlan } from '../read-plan';
import { teamProfile } from '../team-profile';
import { committedTo } from './frozen';
import { issuesByKey } from './issues-by-key';

/**
 * What became of a plan: what was committed to, as it stands now, and the work of its people that came onto the milestone
 * later. Reads the plan, its notes, one list per project, and one per person. Fails as reading the plan fails.
 */
export async function readOutcome(
  service: Service,
  { issue }: MessageOf<'read-outcome'>,
): Promise<OutcomeView> {
  const view = await readPlan(service, { issue, fresh: true });
  if (view.failure !== null) throw new ServiceFailure(view.failure.kind, view.failure.values);
  const [{ gateway }, profile] = await Promise.all([
    openInstance(service, issue.origin),
    teamProfile(service),
  ]);
  const { plan } = view;
  const keepers = (await keptSource(service, issue))?.planningIssue.keepers ?? [];
  const [{ frozen, from }, laterWork] = await Promise.all([
    committedTo(gateway, { ...view.issue, keepers }, plan),
    workOf(gateway, view),
  ]);
  const planned = plannedKeys(view);
  const known = new Map<RowKey, IssueFacts>();
  for (const facts of laterWork.issues) known.set(keyIn(issue, facts.ref), facts);
  const missing = [...frozen.rows.map(({ key }) => key), ...planned].filter((key) => !known.has(key));
  const issues = new Map([...(await issuesByKey(gateway, missing, view.issue)), ...known]);
  const outcome = outcomeOf({
    frozen,
    planned: new Set(planned),
    issues,
    current: [...planned, ...known.keys()].filter((key) => key !== keyIn(issue, view.issue)),
    milestone: plan.milestone,
    profile,
    timeZone: service.clock.timeZone(),
  });
  return { ...outcome, from, unasked: laterWork.unasked };
}

/** What stands in Milestone Work, dropped rows and second rows left out. */
function plannedKeys({ plan }: PlanView): readonly RowKey[] {
  const counts = plan.rows.filter(({ status }) => status !== 'dropped' && status !== 'duplicate');
  return [...new Set(counts.map(({ row }) => row.key).filter((key) => key !== null))];
}

interface Work {
  readonly issues: readonly IssueFacts[];
  readonly unasked: readonly { readonly member: string; readonly failure: Failure }[];
}

/** The issues of the plan's people on its milestone, open and closed. */
async function workOf(gateway: Gateway, { plan }: PlanView): Promise<Work> {
  const { milestone } = plan;
  if (milestone === null) return { issues: [], unasked: [] };
  const members = plan.people.map(({ person }) => person.username);
  const asked = await Promise.all(
    members.map(async (member) => {
      try {
        return { issues: await gateway.assignedIssues(member, milestone.title, 'all'), unasked: [] };
      } catch (error) {
        return { issues: [], unasked: [{ member, failure: failureOf(error) }] };
      }
    }),
  );
  return { issues: asked.flatMap(({ issues }) => issues), unasked: asked.flatMap(({ unasked }) => unasked) };
}
