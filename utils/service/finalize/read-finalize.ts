import { findRetrospective } from '@/utils/plan/finalizing/retrospective';
import { noteUrl } from '@/utils/plan/threads/thread-facts';
import type { FinalizeView } from '@/utils/protocol/answers/finalize-view';
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
  const said = discussions.status === 'fulfilled' ? discussions.value : null;
  const keepers = planningIssue.status === 'fulfilled' ? planningIssue.value.keepers : [];
  const summary = said && summaryAmong(said, username === null ? keepers : [...keepers, username]);
  const tools = (finished: NextPlanTools['finished']): NextPlanTools => ({
    gateway,
    profile,
    clock: service.clock,
    place: view.issue,
    finished,
  });
  return {
    openThreads: said === null ? 'unknown' : openThreadsAmong(said),
    summaryUrl: summary && noteUrl(summary, view.webUrl),
    next:
      planningIssue.status === 'fulfilled'
        ? await nextOf(
            tools({ planningIssue: planningIssue.value, milestone: view.plan.milestone }),
            template.status === 'fulfilled' && template.value !== null,
          )
        : { failure: failureOf(planningIssue.reason) },
    retrospective:
      tasks.status === 'fulfilled'
        ? await retrospectiveView(service, view, findRetrospective(tasks.value, profile), profile)
        : { failure: failureOf(tasks.reason) },
  };
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
