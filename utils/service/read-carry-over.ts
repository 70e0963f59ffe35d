import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Gateway, PlanningIssueFacts } from '@/utils/gitlab/gateway';
import { type CarryOverInput, carryOver, carryOverMembers } from '@/utils/plan/carry-over';
import type { IssueFacts } from '@/utils/plan/facts';
import type { CarryOverView } from '@/utils/protocol/answers/carry-over-view';
import type { Failure } from '@/utils/protocol/failure';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { MessageOf } from '@/utils/protocol/messages';
import { ServiceFailure } from './failures';
import { issueNamed } from './issue-references';
import { openInstance } from './open-instance';
import { joinRead, keptSource } from './plan-read';
import { gatherSource, isPlanningIssue, type PlanSource } from './plan-source';
import { planView } from './plan-view';
import type { Service } from './ports';
import { previousPlan } from './previous-plan';
import { teamProfile } from './team-profile';

/**
 * Work that may be carried over from the planning issue before, or from the one the person names. One request per project
 * the previous plan names and per member, after the one or two that find it. What cannot be asked is named in the answer.
 * Fails with 'bad-reference', 'not-a-planning-issue' or as the gateway fails while the planning issues are read.
 */
export async function readCarryOver(
  service: Service,
  { issue, previous }: Omit<MessageOf<'read-carry-over'>, 'type'>,
): Promise<CarryOverView> {
  const [found, source] = await Promise.all([
    previous === undefined ? previousPlan(service, issue) : chosenPlan(service, issue, previous),
    currentSource(service, issue),
  ]);
  if (found === null) return nothingBefore;
  const { origin } = issue;
  const [instance, profile] = await Promise.all([openInstance(service, origin), teamProfile(service)]);
  const { planningIssue, because } = found;
  const now = service.clock.now();
  const before = await gatherSource(planningIssue, { ...instance, origin, profile, now });
  const [{ plan: current }, { plan: past }] = await Promise.all([
    planView(service, origin, source),
    planView(service, origin, before),
  ]);
  const milestone = past.milestone?.title ?? null;
  // The same milestone planned again: its issues are this plan's own.
  const asked = milestone === current.milestone?.title ? null : milestone;
  const { onMilestone, ...members } = await readMembers({ current, previous: past }, asked, instance.gateway);
  const projectPaths = [source.planningIssue.projectPath, planningIssue.projectPath];
  const { title, webUrl } = planningIssue;
  return {
    ...carryOver({ previous: past, current, origin, projectPaths, onMilestone, profile }),
    previous: { title, webUrl, milestone, because },
    ...members,
  };
}

const nothingBefore: CarryOverView = {
  previous: null,
  candidates: [],
  planned: 0,
  unread: [],
  unasked: null,
  unnamed: [],
};

async function currentSource(service: Service, issue: IssueAddress): Promise<PlanSource> {
  return (await keptSource(service, issue)) ?? joinRead(service, issue).source;
}

interface Chosen {
  readonly planningIssue: PlanningIssueFacts;
  readonly because: 'chosen';
}

async function chosenPlan(service: Service, issue: IssueAddress, text: string): Promise<Chosen> {
  const { projectPath, iid } = issueNamed(text, issue);
  const [{ gateway }, profile] = await Promise.all([
    openInstance(service, issue.origin),
    teamProfile(service),
  ]);
  const planningIssue = await gateway.planningIssue(projectPath, iid);
  if (!isPlanningIssue(planningIssue, profile)) throw new ServiceFailure('not-a-planning-issue');
  return { planningIssue, because: 'chosen' };
}

/** What GitLab's user names are made of; a Capacity table may also name people otherwise. */
const username = /^[\w.][\w.-]*$/;

type Members = Pick<CarryOverView, 'unasked' | 'unnamed'> & { readonly onMilestone: readonly IssueFacts[] };

/** Open issues of all members on a milestone; null asks for none. */
async function readMembers(
  plans: Pick<CarryOverInput, 'current' | 'previous'>,
  milestone: string | null,
  gateway: Gateway,
): Promise<Members> {
  if (milestone === null) return { onMilestone: [], unasked: null, unnamed: [] };
  const members = carryOverMembers(plans).map((person) => person.username);
  const people = members.filter((member) => username.test(member));
  const answers = await Promise.all(people.map((person) => readMember(person, milestone, gateway)));
  const failed = answers.filter(({ failure }) => failure !== null);
  const [failure = null] = failed.map((answer) => answer.failure);
  return {
    onMilestone: answers.flatMap(({ issues }) => issues),
    unasked: failure && { people: failed.map(({ person }) => person), failure },
    unnamed: members.filter((member) => !people.includes(member)),
  };
}

interface Answer {
  readonly person: string;
  readonly issues: readonly IssueFacts[];
  /** Why there are none; null when GitLab answered. */
  readonly failure: Failure | null;
}

async function readMember(person: string, milestone: string, gateway: Gateway): Promise<Answer> {
  try {
    return { person, issues: await gateway.assignedIssues(person, milestone), failure: null };
  } catch (error) {
    if (!(error instanceof GatewayFailure)) throw error;
    return { person, issues: [], failure: error.failure };
  }
}
