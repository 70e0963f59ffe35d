import type { Gateway, PlanningIssueFacts } from '@/utils/gitlab/gateway';
import { parsePlan } from '@/utils/plan';
import { todayIn } from '@/utils/plan/days';
import { nextIssue } from '@/utils/plan/finalizing/next-issue';
import { milestoneToPlan, type NextMilestone, nextMilestone } from '@/utils/plan/finalizing/next-milestone';
import type { PlanMilestone } from '@/utils/plan/plan';
import type { TeamProfile } from '@/utils/plan/profile';
import type { ReferenceContext } from '@/utils/plan/reference';
import { ServiceFailure } from '../failures';
import { isPlanningIssue } from '../plan-source';
import type { Clock } from '../ports';
import { withoutTwins } from '../without-twins';

/** The planning issue that another one follows, and its milestone as far as it is known. */
export interface FinishedPlan {
  readonly planningIssue: PlanningIssueFacts;
  readonly milestone: PlanMilestone | null;
}

/** Where a planning issue is to follow, and by whose rules. */
export interface NextPlanTools {
  readonly gateway: Gateway;
  readonly profile: TeamProfile;
  readonly clock: Clock;
  /** The team's project. */
  readonly place: ReferenceContext;
  /** Null: there was no planning issue before. */
  readonly finished: FinishedPlan | null;
}

/** The planning issue for the next milestone. */
export interface NextPlan {
  readonly milestone: NextMilestone;
  /** Null while there is none. */
  readonly planningIssue: PlanningIssueFacts | null;
}

/**
 * Looks for the planning issue that follows: the one with the planning label for the next milestone, by its milestone or
 * its title, an open one rather than a closed one. Two requests. Fails with 'no-next-milestone' when nothing tells which
 * milestone comes next.
 */
export async function findNextPlan({
  gateway,
  profile,
  clock,
  place,
  finished,
}: NextPlanTools): Promise<NextPlan> {
  const { projectPath } = place;
  const [milestones, plans] = await Promise.all([
    gateway.milestones(projectPath),
    gateway.planningIssues(projectPath, profile.planningLabel, 'all'),
  ]);
  const today = todayIn(clock.now(), clock.timeZone()) ?? '';
  const current = finished?.milestone ?? null;
  const milestone =
    current === null ? milestoneToPlan(today, milestones) : nextMilestone(current, milestones);
  if (milestone === null) throw new ServiceFailure('no-next-milestone');
  const title = titleFor(milestone, { finished, profile, place });
  const found = plans
    .filter((plan) => plan.iid !== finished?.planningIssue.iid && plan.moved !== true)
    .filter((plan) =>
      plan.milestone === null ? plan.title === title : plan.milestone.title === milestone.title,
    )
    .sort((one, other) => Number(one.state === 'closed') - Number(other.state === 'closed'));
  return { milestone, planningIssue: found[0] ?? null };
}

/** What became of creating the next planning issue. */
export interface CreatedPlan {
  readonly planningIssue: PlanningIssueFacts;
  readonly milestone: NextMilestone;
  readonly outcome: 'done' | 'already';
}

/**
 * Creates the planning issue that follows, unless it is there. What GitLab answers says what it made: one that did not get
 * the planning label, for want of the right to set it, is no planning issue, and fails with 'label-not-set'.
 */
export async function createNextPlan(tools: NextPlanTools): Promise<CreatedPlan> {
  const { gateway, profile, place, finished } = tools;
  const { milestone, planningIssue } = await findNextPlan(tools);
  if (planningIssue !== null) return { planningIssue, milestone, outcome: 'already' };
  const title = titleFor(milestone, { finished, profile, place });
  const stray = (await gateway.searchIssues(place.projectPath, title)).find((issue) => issue.title === title);
  if (stray) throw new ServiceFailure('label-not-set', { url: stray.webUrl });
  const template = await gateway.issueTemplate(place.projectPath, profile.template);
  const { labels, description } = newIssue(milestone, tools, template);
  const created = await gateway.createIssue(place.projectPath, {
    title,
    labels,
    description,
    milestone: milestone.inGitlab ? milestone.title : null,
    like: finished?.planningIssue.iid ?? null,
  });
  if (!isPlanningIssue(created, profile)) throw new ServiceFailure('label-not-set', { url: created.webUrl });
  return { planningIssue: await withoutTwinPlans(tools, created), milestone, outcome: 'done' };
}

/** The planning issue that was just created, alone: of those with the very same title and text the oldest stays open. */
function withoutTwinPlans(
  { gateway, profile, place }: NextPlanTools,
  created: PlanningIssueFacts,
): Promise<PlanningIssueFacts> {
  const isTwin = ({ title, description }: PlanningIssueFacts) =>
    title === created.title && description === created.description;
  return withoutTwins({
    made: created,
    all: async () =>
      (await gateway.planningIssues(place.projectPath, profile.planningLabel, 'opened'))
        .filter(isTwin)
        .sort((one, other) => one.iid - other.iid),
    takeAway: ({ projectPath, iid }) => gateway.closeIssue(projectPath, iid),
  });
}

/** What the planning issue for a milestone is called. */
export function titleFor(
  milestone: NextMilestone,
  tools: Pick<NextPlanTools, 'finished' | 'profile' | 'place'>,
): string {
  return newIssue(milestone, tools, '').title;
}

function newIssue(
  milestone: NextMilestone,
  { finished, profile, place }: Pick<NextPlanTools, 'finished' | 'profile' | 'place'>,
  template: string | null,
) {
  return nextIssue({
    milestone,
    finished: finished && {
      iid: finished.planningIssue.iid,
      title: finished.planningIssue.title,
      labels: finished.planningIssue.labels,
      milestone: finished.milestone?.title ?? null,
      document: parsePlan(finished.planningIssue.description, { profile, context: place }),
    },
    template,
    profile,
    context: place,
  });
}
