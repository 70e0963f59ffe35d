import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Gateway, PlanningIssueFacts } from '@/utils/gitlab/gateway';
import { parsePlan } from '@/utils/plan';
import { firstOf } from '@/utils/plan/building/labels';
import type { IssueFacts, PlanningMilestone, Unreadable } from '@/utils/plan/facts';
import { productMilestoneIn } from '@/utils/plan/product-milestone';
import type { TeamProfile } from '@/utils/plan/profile';
import type { IssueRef, RowKey } from '@/utils/plan/reference';
import type { FailureKind } from '@/utils/protocol/failure';

/** All that GitLab said for one plan. It is kept rather than the plan, so that a countdown never grows old. */
export interface PlanSource {
  readonly planningIssue: PlanningIssueFacts;
  /** Of every issue the plan names, by row key; one that GitLab does not list is absent. */
  readonly issues: ReadonlyMap<RowKey, IssueFacts | Unreadable>;
  readonly milestone: PlanningMilestone | null;
  /** Instant at which the read began: what was written later may not be in it. */
  readonly readAt: string;
  /** Whose token it was read with; null: read as the public sees it. */
  readonly reader: string | null;
  /** False: GitLab does not let the user change the planning issue. Absent where that was not asked, or is not told. */
  readonly mayUpdate?: boolean;
}

/** Where a plan's facts come from, and the rules it is read by. */
export interface Reading {
  readonly gateway: Gateway;
  /** Whose token the gateway reads with; null without one. */
  readonly username: string | null;
  readonly origin: string;
  readonly profile: TeamProfile;
  /** Instant. */
  readonly now: string;
}

/** True when the issue carries the label that makes it a planning issue, in whatever case the profile writes it. */
export function isPlanningIssue({ labels }: PlanningIssueFacts, { planningLabel }: TeamProfile): boolean {
  return firstOf(labels, [planningLabel]) !== null;
}

/**
 * Reads all that a plan needs beside its planning issue, side by side: one list per project it names, and the
 * milestone where the planning issue does not tell its dates. A project that fails makes its rows unreadable.
 */
export async function gatherSource(planningIssue: PlanningIssueFacts, reading: Reading): Promise<PlanSource> {
  const [issues, milestone] = await Promise.all([
    readIssues(planningIssue, reading),
    readMilestone(planningIssue, reading),
  ]);
  return { planningIssue, issues, milestone, readAt: reading.now, reader: reading.username };
}

/** An issue as a row names it. */
interface NamedIssue {
  readonly key: RowKey;
  readonly ref: IssueRef;
}
type Found = readonly [RowKey, IssueFacts | Unreadable];

async function readIssues(
  planningIssue: PlanningIssueFacts,
  reading: Reading,
): Promise<PlanSource['issues']> {
  const named = namedIssues(planningIssue, reading);
  const projects = [...new Set(named.map(({ ref }) => ref.projectPath.toLowerCase()))];
  const lists = projects.map((path) =>
    readProject(
      named.filter(({ ref }) => ref.projectPath.toLowerCase() === path),
      reading.gateway,
    ),
  );
  return new Map((await Promise.all(lists)).flat());
}

/** The issues of this instance that the description's rows name; epics and merge requests are none. */
export function namedIssues(
  { projectPath, description }: PlanningIssueFacts,
  { origin, profile }: Pick<Reading, 'origin' | 'profile'>,
): NamedIssue[] {
  const { work, parkingLot } = parsePlan(description, { profile, context: { origin, projectPath } });
  return [...(work?.rows ?? []), ...(parkingLot?.rows ?? [])]
    .map(({ key, ref }) =>
      key !== null && ref?.kind === 'issue' && ref.origin === origin ? { key, ref } : null,
    )
    .filter((named) => named !== null);
}

async function readProject(named: readonly NamedIssue[], gateway: Gateway): Promise<readonly Found[]> {
  const iids = [...new Set(named.map(({ ref }) => ref.iid))];
  try {
    const facts = await gateway.issues(named[0]?.ref.projectPath ?? '', iids);
    return named.flatMap(({ key, ref }): Found[] => {
      const issue = facts.get(ref.iid);
      return issue ? [[key, issue]] : [];
    });
  } catch (error) {
    const unreadable = whyUnreadable(error);
    return named.map(({ key }): Found => [key, { unreadable }]);
  }
}

const reasons: Partial<Record<FailureKind, Unreadable['unreadable']>> = {
  'not-found-or-hidden': 'not-found-or-hidden',
  forbidden: 'forbidden',
  offline: 'offline',
  timeout: 'offline',
};

/** Why issues that could not be asked for are unreadable; an error that is no gateway failure is thrown on. */
export function whyUnreadable(error: unknown): Unreadable['unreadable'] {
  if (!(error instanceof GatewayFailure)) throw error;
  return reasons[error.failure.kind] ?? 'failed';
}

/**
 * The planning issue's milestone. Without one, its title may name a product milestone ("19.8 Milestone Planning").
 * One whose dates cannot be had keeps its title, by which the product calendar knows them.
 */
async function readMilestone(
  { projectPath, title, milestone }: PlanningIssueFacts,
  { gateway }: Reading,
): Promise<PlanningMilestone | null> {
  if (milestone?.startDate || milestone?.dueDate) return milestone;
  if (milestone !== null) return { ...(await datesOf(milestone.title)), titleFrom: 'issue' };
  const named = productMilestoneIn(title);
  return named === null ? null : { ...(await datesOf(named)), titleFrom: 'title' };

  async function datesOf(name: string): Promise<PlanningMilestone> {
    try {
      return (await gateway.milestone(projectPath, name)) ?? { title: name, startDate: null, dueDate: null };
    } catch (error) {
      // Dates are a nicety next to the plan, whose own failure would show: the calendar steps in.
      if (error instanceof GatewayFailure) return { title: name, startDate: 'unknown', dueDate: 'unknown' };
      throw error;
    }
  }
}
