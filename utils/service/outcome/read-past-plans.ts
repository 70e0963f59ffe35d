import type { Gateway, PlanningIssueFacts } from '@/utils/gitlab/gateway';
import { buildPlan, parsePlan } from '@/utils/plan';
import type { IssueFacts, Unreadable } from '@/utils/plan/facts';
import { outcomeOf } from '@/utils/plan/outcome/outcome';
import type { Plan } from '@/utils/plan/plan';
import type { TeamProfile } from '@/utils/plan/profile';
import type { RowKey } from '@/utils/plan/reference';
import type { PastPlan, PastPlansView } from '@/utils/protocol/answers/outcome-view';
import type { MessageOf } from '@/utils/protocol/messages';
import { failureOf } from '../failures';
import { openInstance } from '../open-instance';
import { namedIssues } from '../plan-source';
import type { Service } from '../ports';
import { teamProfile } from '../team-profile';
import { type Committed, committedTo } from './frozen';
import { issuesByKey } from './issues-by-key';

const mostPlans = 5;

/**
 * What the last plans of a project committed to and completed: the closed ones up to this one, by their milestones' dates,
 * five at most. One request for the planning issues, one per plan for its notes, one list per project. A plan that cannot
 * be read is told beside the others.
 */
export async function readPastPlans(
  service: Service,
  { issue }: MessageOf<'read-past-plans'>,
): Promise<PastPlansView> {
  const [{ gateway }, profile] = await Promise.all([
    openInstance(service, issue.origin),
    teamProfile(service),
  ]);
  const all = await gateway.planningIssues(issue.projectPath, profile.planningLabel, 'all');
  const own = all.find(({ iid }) => iid === issue.iid);
  const closed = all.filter(({ state, moved }) => state === 'closed' && moved !== true);
  const upToThis = closed.filter((plan) => own === undefined || rank(plan) <= rank(own));
  const last = [...upToThis].sort((one, other) => rank(one).localeCompare(rank(other))).slice(-mostPlans);
  const past = new PastPlans(service, gateway, profile, issue.origin);
  return past.read(last);
}

/** Milestones in their order; a plan without one by when it was closed. */
function rank({ milestone, closedAt }: PlanningIssueFacts): string {
  return milestone?.startDate ?? (closedAt ?? '').slice(0, 10);
}

type Issues = ReadonlyMap<RowKey, IssueFacts | Unreadable>;
type Unread = PastPlansView['unread'][number];

/** A plan whose commitment is known. */
interface Read extends Committed {
  readonly planningIssue: PlanningIssueFacts;
  readonly plan: Plan;
}

class PastPlans {
  readonly #service: Service;
  readonly #gateway: Gateway;
  readonly #profile: TeamProfile;
  readonly #origin: string;

  constructor(service: Service, gateway: Gateway, profile: TeamProfile, origin: string) {
    this.#service = service;
    this.#gateway = gateway;
    this.#profile = profile;
    this.#origin = origin;
  }

  async read(plans: readonly PlanningIssueFacts[]): Promise<PastPlansView> {
    const named = plans.flatMap((plan) => this.#namedIn(plan));
    const current = await issuesByKey(this.#gateway, named, this.#contextOf(plans[0]));
    const read = await Promise.all(plans.map((plan) => this.#committed(plan, current)));
    const keys = read.flatMap((one) => ('frozen' in one ? one.frozen.rows.map(({ key }) => key) : []));
    const missing = keys.filter((key) => !current.has(key));
    const issues = new Map([
      ...current,
      ...(await issuesByKey(this.#gateway, missing, this.#contextOf(plans[0]))),
    ]);
    return {
      plans: read.flatMap((one) => ('frozen' in one ? [this.#pastPlan(one, issues)] : [])),
      unread: read.flatMap((one) => ('failure' in one ? [one] : [])),
    };
  }

  #contextOf(planningIssue: PlanningIssueFacts | undefined) {
    return { origin: this.#origin, projectPath: planningIssue?.projectPath ?? '' };
  }

  #namedIn(planningIssue: PlanningIssueFacts): RowKey[] {
    const context = { origin: this.#origin, profile: this.#profile };
    return namedIssues(planningIssue, context).map(({ key }) => key);
  }

  async #committed(planningIssue: PlanningIssueFacts, issues: Issues): Promise<Read | Unread> {
    const plan = this.#planOf(planningIssue, issues);
    try {
      return { planningIssue, plan, ...(await committedTo(this.#gateway, planningIssue, plan)) };
    } catch (error) {
      return { title: planningIssue.title, failure: failureOf(error) };
    }
  }

  #planOf(planningIssue: PlanningIssueFacts, issues: Issues): Plan {
    const { description, milestone, closedAt } = planningIssue;
    const [now, timeZone] = [this.#service.clock.now(), this.#service.clock.timeZone()];
    const profile = this.#profile;
    const document = parsePlan(description, { profile, context: this.#contextOf(planningIssue) });
    return buildPlan({ document, issues, milestone, profile, now, timeZone, closedAt });
  }

  #pastPlan({ planningIssue, plan, frozen }: Read, issues: Issues): PastPlan {
    const { committed, completed } = outcomeOf({
      frozen,
      planned: new Set(),
      issues,
      current: [],
      milestone: plan.milestone,
      profile: this.#profile,
      timeZone: this.#service.clock.timeZone(),
    });
    const { title, webUrl } = planningIssue;
    return { title, webUrl, milestone: plan.milestone?.title ?? null, committed, completed };
  }
}
