import { GatewayFailure } from '@/utils/gitlab/failures';
import type {
  DescriptionActivity,
  DescriptionSnapshot,
  Gateway,
  PlanningIssueFacts,
  TokenIdentity,
} from '@/utils/gitlab/gateway';
import type { IssueFacts, MilestoneFacts } from '@/utils/plan/facts';
import type { FailureKind } from '@/utils/protocol/failure';
import { createFakeConversations, type FakeConversations } from './fake-conversations';
import { createFakeNextPlans, type FakeNextPlans } from './fake-next-plans';
import { createFakePlanning, type FakePlanning } from './fake-planning';

/** Runs before or after a call reaches GitLab; what it throws is what the caller gets. */
export type Hook = (method: keyof Gateway, projectPath: string) => void | Promise<void>;

/** GitLab in memory, behind the gateway's face. */
export interface FakeGitlab {
  readonly gateway: Gateway;
  readonly conversations: FakeConversations;
  readonly nextPlans: FakeNextPlans;
  readonly planning: FakePlanning;
  /** Every call in order, as `method path`. */
  readonly calls: string[];
  before: Hook;
  after: Hook;
  identity: TokenIdentity;
  addIssue(projectPath: string, iid: number, change?: Partial<IssueFacts>): void;
  addPlanningIssue(
    projectPath: string,
    iid: number,
    description: string,
    change?: Partial<PlanningIssueFacts>,
  ): void;
  changePlanningIssue(projectPath: string, iid: number, change: Partial<PlanningIssueFacts>): void;
  addMilestone(projectPath: string, milestone: MilestoneFacts): void;
  /** Somebody else (Bilal) saves the description, seconds after the last save. */
  edit(projectPath: string, iid: number, change: (description: string) => string, seconds?: number): void;
  /** Somebody else ticks a task: the lock version moves, and the history does not tell to what. */
  tick(projectPath: string, iid: number, change: (description: string) => string): void;
  /** What GitLab makes of a description that is sent: with quick actions, not what was sent. */
  runsOnSave: (description: string) => string;
  description(projectPath: string, iid: number): string;
  /** Lock versions told: false as on an instance without GraphQL. */
  tellsVersions: boolean;
  /** Versions of descriptions kept and told: false as without the licence. */
  tellsHistory: boolean;
}

/** Who saved, what the history tells of it, and how long after the last save. */
interface Saving extends Pick<DescriptionActivity, 'author' | 'username' | 'kind'> {
  readonly seconds: number;
}

export const origin = 'https://gitlab.com';

/** Who edits beside us. */
const bilal = { author: 'Bilal K', username: 'bilal.k' } as const;

export function createFakeGitlab(): FakeGitlab {
  const issues = new Map<string, IssueFacts>();
  const planningIssues = new Map<string, PlanningIssueFacts>();
  const versions = new Map<string, number>();
  const milestones = new Map<string, MilestoneFacts>();
  const activities = new Map<string, DescriptionActivity[]>();
  let savedAt = Date.parse('2026-11-22T10:00:00.000Z');

  const stored = (projectPath: string, iid: number) => {
    const facts = planningIssues.get(at(projectPath, iid));
    if (!facts) throw new GatewayFailure('not-found-or-hidden');
    return facts;
  };
  const store = (projectPath: string, iid: number, description: string, by: Saving) => {
    const key = at(projectPath, iid);
    const text = description.replaceAll('\r', '').trimEnd();
    planningIssues.set(key, { ...stored(projectPath, iid), description: text });
    versions.set(key, (versions.get(key) ?? 0) + 1);
    savedAt += by.seconds * 1000;
    const { kind, author, username } = by;
    const activity = { kind, text: kind === 'text' ? text : '', author, username };
    activities.set(key, [
      { ...activity, at: new Date(savedAt).toISOString() },
      ...(activities.get(key) ?? []),
    ]);
    return text;
  };
  const snapshot = (projectPath: string, iid: number): DescriptionSnapshot => ({
    description: stored(projectPath, iid).description,
    lockVersion: gitlab.tellsVersions ? (versions.get(at(projectPath, iid)) ?? 0) : null,
  });
  async function call<T>(method: keyof Gateway, projectPath: string, work: () => T): Promise<T> {
    gitlab.calls.push(`${method} ${projectPath}`.trim());
    await gitlab.before(method, projectPath);
    const answer = work();
    await gitlab.after(method, projectPath);
    return answer;
  }
  const inProject = <T>(map: ReadonlyMap<string, T>, projectPath: string) =>
    [...map].filter(([key]) => key.startsWith(`${projectPath.toLowerCase()}#`)).map(([, value]) => value);

  const { conversations, methods } = createFakeConversations(call, () => gitlab.identity.username);
  const { planning, methods: planningMethods } = createFakePlanning(call, issues);

  const { nextPlans, methods: nextPlanMethods } = createFakeNextPlans(call, {
    stored,
    add: (path, iid, text, change) => gitlab.addPlanningIssue(path, iid, text, change),
    change: (path, iid, change) => gitlab.changePlanningIssue(path, iid, change),
    milestones: (path) =>
      [...milestones].filter(([key]) => key.startsWith(`${path} `)).map(([, facts]) => facts),
    now: () => new Date(savedAt).toISOString(),
  });

  const gateway: Gateway = {
    ...methods,
    ...nextPlanMethods,
    ...planningMethods,
    identity: () => call('identity', '', () => gitlab.identity),
    project: (path) =>
      call('project', path, () => {
        if (inProject(planningIssues, path).length + inProject(issues, path).length === 0) {
          throw new GatewayFailure('not-found-or-hidden');
        }
        return { path: path.toLowerCase(), name: path, webUrl: `${origin}/${path}` };
      }),
    planningIssue: (path, iid) => call('planningIssue', path, () => stored(path, iid)),
    planningIssues: (path, label, state) =>
      call('planningIssues', path, () =>
        inProject(planningIssues, path)
          .filter((facts) => facts.labels.includes(label) && (state === 'all' || facts.state === state))
          .reverse(),
      ),
    issues: (path, iids) =>
      call('issues', path, () => {
        const found = inProject(issues, path).filter(({ ref }) => iids.includes(ref.iid));
        return new Map(found.map((facts) => [facts.ref.iid, facts]));
      }),
    milestone: (path, title) => call('milestone', path, () => milestones.get(`${path} ${title}`) ?? null),
    searchIssues: (path, text) =>
      call('searchIssues', path, () => inProject(issues, path).filter(({ title }) => title.includes(text))),
    assignedIssues: (username, milestone, state = 'opened') =>
      call('assignedIssues', username, () =>
        [...issues.values()].filter(
          (facts) =>
            (state === 'all' || facts.state === state) &&
            facts.milestone?.title === milestone &&
            facts.assignees.some((assignee) => assignee.username === username),
        ),
      ),
    descriptionForWrite: (path, iid) => call('descriptionForWrite', path, () => snapshot(path, iid)),
    saveDescription: (path, iid, description) =>
      call('saveDescription', path, () => {
        const text = gitlab.runsOnSave(description);
        const { name: author, username } = gitlab.identity;
        return store(path, iid, text, { author, username, kind: 'text', seconds: 0 });
      }).then((text) => ({ ...snapshot(path, iid), stored: text })),
    descriptionHistory: (path, iid) =>
      call('descriptionHistory', path, () =>
        gitlab.tellsHistory ? { activities: activities.get(at(path, iid)) ?? [], complete: true } : null,
      ),
  };

  const gitlab: FakeGitlab = {
    gateway,
    conversations,
    nextPlans,
    planning,
    calls: [],
    before: () => {},
    after: () => {},
    identity: { username: 'ada.moreno', name: 'Ada Moreno', scopes: ['api'], expiresAt: '2027-06-01' },
    tellsVersions: true,
    tellsHistory: true,
    runsOnSave: (text) => text,
    addIssue: (projectPath, iid, change = {}) =>
      void issues.set(at(projectPath, iid), { ...issueFacts(projectPath, iid), ...change }),
    addPlanningIssue: (projectPath, iid, description, change = {}) =>
      void planningIssues.set(at(projectPath, iid), {
        ...planningFacts(projectPath, iid, description),
        ...change,
      }),
    changePlanningIssue: (projectPath, iid, change) =>
      void planningIssues.set(at(projectPath, iid), { ...stored(projectPath, iid), ...change }),
    addMilestone: (projectPath, milestone) =>
      void milestones.set(`${projectPath} ${milestone.title}`, milestone),
    edit(projectPath, iid, change, seconds = 0) {
      const by = { ...bilal, kind: 'text', seconds } as const;
      store(projectPath, iid, change(stored(projectPath, iid).description), by);
    },
    tick(projectPath, iid, change) {
      const by = { ...bilal, kind: 'untold', seconds: 0 } as const;
      store(projectPath, iid, change(stored(projectPath, iid).description), by);
    },
    description: (projectPath, iid) => stored(projectPath, iid).description,
  };
  return gitlab;
}

/** A hook that fails every call of one method, or only its first ones. */
export function failing(method: keyof Gateway, kind: FailureKind, times = Number.POSITIVE_INFINITY): Hook {
  let left = times;
  return (called) => {
    if (called !== method || left <= 0) return;
    left -= 1;
    throw new GatewayFailure(kind);
  };
}

/** A hook that runs once, at the first call of one method. */
export function once(method: keyof Gateway, work: () => void | Promise<void>): Hook {
  let done = false;
  return (called) => {
    if (called !== method || done) return;
    done = true;
    return work();
  };
}

function at(projectPath: string, iid: number): string {
  return `${projectPath.toLowerCase()}#${iid}`;
}

function issueFacts(projectPath: string, iid: number): IssueFacts {
  return {
    ref: { kind: 'issue', origin, projectPath, iid },
    title: `Issue ${iid}`,
    webUrl: `${origin}/${projectPath}/-/issues/${iid}`,
    state: 'opened',
    weight: 2,
    labels: ['workflow::ready for development'],
    milestone: null,
    assignees: [],
    taskCount: 1,
    confidential: false,
  };
}

function planningFacts(projectPath: string, iid: number, description: string): PlanningIssueFacts {
  return {
    projectPath,
    iid,
    title: '19.8 Milestone Planning',
    webUrl: `${origin}/${projectPath}/-/issues/${iid}`,
    state: 'opened',
    closedAt: null,
    description,
    labels: ['Milestone Planning'],
    milestone: { title: '19.8', startDate: '2026-12-12', dueDate: '2027-01-15' },
    keepers: ['ada.moreno'],
    updatedAt: '2026-11-20T10:00:00.000Z',
  };
}
