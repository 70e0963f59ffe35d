import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Gateway } from '@/utils/gitlab/gateway';
import { valuesOfScope } from '@/utils/plan/building/labels';
import { type CommitTerms, labelScopes, type ProjectTerms } from '@/utils/plan/commit/commit-terms';
import type { Unknown } from '@/utils/plan/facts';
import type { IssueRef } from '@/utils/plan/reference';
import type { CommitPreparation } from '@/utils/protocol/answers/commit-preparation';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { MessageOf } from '@/utils/protocol/messages';
import { openInstance } from '../open-instance';
import type { Service } from '../ports';
import { readPlan } from '../read-plan';
import { teamProfile } from '../team-profile';

/**
 * All that a commit's review needs: the plan as it is now, the rules, and what GitLab allows in each project of its
 * rows. Three requests per project beside those of the plan; what cannot be asked is unknown. Fails as `readPlan` does.
 */
export async function prepareCommit(
  service: Service,
  { issue }: MessageOf<'prepare-commit'>,
): Promise<CommitPreparation> {
  const view = await readPlan(service, { issue, fresh: true });
  const [{ gateway }, { metricsLabel, refined }] = await Promise.all([
    openInstance(service, issue.origin),
    teamProfile(service),
  ]);
  const rules = { metricsLabel, weight: refined.weight };
  const asked = { gateway, milestone: view.plan.milestone?.title ?? null, scopes: labelScopes(rules) };
  const projects = [...projectsOf(view)].map(
    async ([path, iids]) => [path, await projectTerms(path, iids, asked)] as const,
  );
  const terms: CommitTerms = { ...rules, projects: Object.fromEntries(await Promise.all(projects)) };
  return { view, terms };
}

/** Numbers of the issues that open rows name, by their project's path in lower case. */
function projectsOf({ issue, plan }: PlanView): ReadonlyMap<string, readonly number[]> {
  const isAsked = (ref: IssueRef | null) => ref?.kind === 'issue' && ref.origin === issue.origin;
  const refs = plan.rows.flatMap(({ row, status }) =>
    status === 'open' && row.ref !== null && isAsked(row.ref) ? [row.ref] : [],
  );
  const paths = new Set(refs.map(({ projectPath }) => projectPath.toLowerCase()));
  const iidsIn = (path: string) =>
    refs.filter(({ projectPath }) => projectPath.toLowerCase() === path).map(({ iid }) => iid);
  return new Map([...paths].map((path) => [path, iidsIn(path)]));
}

interface Asked {
  readonly gateway: Gateway;
  readonly milestone: string | null;
  readonly scopes: readonly string[];
}

async function projectTerms(
  path: string,
  iids: readonly number[],
  { gateway, milestone, scopes }: Asked,
): Promise<ProjectTerms> {
  const [found, labels, plannable] = await Promise.all([
    milestone === null ? 'unknown' : orUnknown(gateway.milestone(path, milestone)),
    Promise.all(scopes.map((scope) => orUnknown(gateway.labels(path, `${scope}::`)))),
    orUnknown(gateway.plannable(path, iids)),
  ]);
  const values = scopes.map((scope, at) => {
    const names = labels[at] ?? 'unknown';
    return [scope, names === 'unknown' ? [] : valuesOfScope(names, scope)] as const;
  });
  return {
    milestone: found === 'unknown' ? 'unknown' : found !== null,
    labels: labels.includes('unknown') ? 'unknown' : Object.fromEntries(values),
    plannable: plannable === 'unknown' || plannable === null ? 'unknown' : [...plannable],
  };
}

/** A look ahead that fails is no reason to fail: the job meets the same trouble again, and tells it row by row. */
async function orUnknown<T>(looked: Promise<T>): Promise<T | Unknown> {
  try {
    return await looked;
  } catch (error) {
    if (error instanceof GatewayFailure) return 'unknown';
    throw error;
  }
}
