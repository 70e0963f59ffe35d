import type { DiscussionFacts } from '@/utils/plan/conversation-facts';
import { findRetrospective } from '@/utils/plan/finalizing/retrospective';
import { noteUrl } from '@/utils/plan/threads/thread-facts';
import type { FinalizeView } from '@/utils/protocol/answers/finalize-view';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { Failure } from '@/utils/protocol/failure';
import type { MessageOf } from '@/utils/protocol/messages';
import { failureOf } from '../failures';
import { openInstance } from '../open-instance';
import type { Service } from '../ports';
import { readPlan } from '../read-plan';
import { teamProfile } from '../team-profile';
import { findNextPlan, type NextPlanTools, titleFor } from './next-plan';
import { openThreadsAmong, summaryAmong } from './post-summary';
import { retrospectiveView } from './retrospective-view';

/**
 * What finalizing would find and make: threads, summary, next planning issue, retrospective; read side by side, in five
 * requests. What cannot be read is told as its failure, and stands in nobody's way.
 */
export async function readFinalize(
  service: Service,
  { issue }: MessageOf<'read-finalize'>,
): Promise<FinalizeView> {
  const view = await readPlan(service, { issue, fresh: false });
  const [{ gateway, username }, profile] = await Promise.all([
    openInstance(service, issue.origin),
    teamProfile(service),
  ]);
  const { projectPath, iid } = view.issue;
  const [discussions, planningIssue, tasks, template] = await Promise.allSettled([
    gateway.discussions(projectPath, iid),
    gateway.planningIssue(projectPath, iid),
    gateway.childTasks(projectPath, iid),
    gateway.issueTemplate(projectPath, profile.template),
  ]);
  const keepers = planningIssue.status === 'fulfilled' ? planningIssue.value.keepers : [];
  const tools = { gateway, profile, clock: service.clock, place: view.issue };
  const hasTemplate = template.status === 'fulfilled' && template.value !== null;
  return {
    ...saidOf(view, discussions, username === null ? keepers : [...keepers, username]),
    next: await orFailure(planningIssue, (facts) => {
      const finished = { planningIssue: facts, milestone: view.plan.milestone };
      return nextOf({ ...tools, finished }, hasTemplate);
    }),
    retrospective: await orFailure(tasks, (all) =>
      retrospectiveView(service, view, findRetrospective(all, profile), profile),
    ),
  };
}

/** What people said on the planning issue; unknown where that could not be read. */
function saidOf(
  { webUrl }: PlanView,
  discussions: PromiseSettledResult<readonly DiscussionFacts[]>,
  keepers: readonly string[],
): Pick<FinalizeView, 'openThreads' | 'summaryUrl'> {
  if (discussions.status === 'rejected') return { openThreads: 'unknown', summaryUrl: null };
  const summary = summaryAmong(discussions.value, keepers);
  return {
    openThreads: openThreadsAmong(discussions.value),
    summaryUrl: summary && noteUrl(summary, webUrl),
  };
}

/** The answer made from something that was read; where it could not be read, why. */
async function orFailure<Read, Made>(
  read: PromiseSettledResult<Read>,
  make: (value: Read) => Promise<Made>,
): Promise<Made | { readonly failure: Failure }> {
  return read.status === 'fulfilled' ? make(read.value) : { failure: failureOf(read.reason) };
}

async function nextOf(tools: NextPlanTools, hasTemplate: boolean): Promise<FinalizeView['next']> {
  try {
    const { milestone, planningIssue } = await findNextPlan(tools);
    return {
      milestone,
      title: titleFor(milestone, tools),
      there: planningIssue && { title: planningIssue.title, webUrl: planningIssue.webUrl },
      template: hasTemplate ? 'project' : 'built-in',
    };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
