import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Gateway, IssueWrite } from '@/utils/gitlab/gateway';
import type { IssueFacts } from '@/utils/plan/facts';
import type { Call } from './fake-conversations';

/** What a fake GitLab has to plan issues with. */
export interface FakePlanning {
  /** Titles of the milestones every project can use. */
  readonly milestones: Set<string>;
  /** Names of the labels every project can use. */
  readonly labels: Set<string>;
  readonly users: Set<string>;
  /** Issues, as `path#iid`, that the user may edit and not plan with: what they set is ignored in silence. */
  readonly ignoring: Set<string>;
  /** Issues the user may not edit. */
  readonly forbidden: Set<string>;
  /** The instance tells what a user may do. */
  tellsPermissions: boolean;
}

type PlanningMethods = Pick<Gateway, 'issueForWrite' | 'changeIssue' | 'labels' | 'plannable' | 'mayUpdate'>;

/** The gateway's methods that change issues, on issues by `path#iid`. */
export function createFakePlanning(
  call: Call,
  issues: Map<string, IssueFacts>,
): { readonly planning: FakePlanning; readonly methods: PlanningMethods } {
  const planning: FakePlanning = {
    milestones: new Set(['19.7', '19.8']),
    labels: new Set([
      'ProdSecEngMetric::Pending',
      'ProdSecEngMetric::Paved Road',
      'ProdSecEngMetric::Internal',
    ]),
    users: new Set(['ada.moreno', 'bilal', 'chidi']),
    ignoring: new Set(),
    forbidden: new Set(),
    tellsPermissions: true,
  };
  const issueAt = (path: string, iid: number) => {
    const found = issues.get(keyOf(path, iid));
    if (!found) throw new GatewayFailure('not-found-or-hidden');
    return found;
  };

  const methods: PlanningMethods = {
    issueForWrite: (path, iid) => call('issueForWrite', path, () => issueAt(path, iid)),
    changeIssue: (path, iid, write) =>
      call('changeIssue', path, () => {
        const key = keyOf(path, iid);
        const issue = issueAt(path, iid);
        if (planning.forbidden.has(key)) throw new GatewayFailure('forbidden');
        assertKnown(planning, path, write);
        if (!planning.ignoring.has(key)) issues.set(key, { ...issue, ...written(issue, write) });
        return issueAt(path, iid);
      }),
    labels: (path, search) =>
      call('labels', path, () => [...planning.labels].filter((label) => label.includes(search))),
    plannable: (path, iids) =>
      call('plannable', path, () => {
        const mayNot = new Set([...planning.ignoring, ...planning.forbidden]);
        const known = iids.filter((iid) => issues.has(keyOf(path, iid)) && !mayNot.has(keyOf(path, iid)));
        return planning.tellsPermissions ? new Set(known) : null;
      }),
    mayUpdate: (path, iid) =>
      call('mayUpdate', path, () =>
        planning.tellsPermissions ? !planning.forbidden.has(keyOf(path, iid)) : null,
      ),
  };
  return { planning, methods };
}

function assertKnown({ milestones, labels, users }: FakePlanning, path: string, write: IssueWrite): void {
  const { milestone, addLabels = [], assignees = [] } = write;
  const [label] = addLabels.filter((name) => !labels.has(name));
  const [user] = assignees.filter((name) => !users.has(name));
  const project = { project: path };
  if (typeof milestone === 'string' && !milestones.has(milestone))
    throw new GatewayFailure('not-saved', { reason: 'no-milestone', milestone, ...project });
  if (label !== undefined) throw new GatewayFailure('not-saved', { reason: 'no-label', label, ...project });
  if (user !== undefined) throw new GatewayFailure('not-saved', { reason: 'no-user', user });
}

function written(issue: IssueFacts, write: IssueWrite): Partial<IssueFacts> {
  const { milestone, assignees, weight, addLabels = [], removeLabels = [] } = write;
  const labels = [...issue.labels.filter((label) => !removeLabels.includes(label)), ...addLabels];
  return {
    labels: [...new Set(labels)],
    ...(milestone !== undefined && {
      milestone: milestone === null ? null : { title: milestone, startDate: null, dueDate: null },
    }),
    ...(assignees && { assignees: assignees.map((username) => ({ username, name: username })) }),
    ...(weight !== undefined && { weight }),
  };
}

function keyOf(path: string, iid: number): string {
  return `${path.toLowerCase()}#${iid}`;
}
