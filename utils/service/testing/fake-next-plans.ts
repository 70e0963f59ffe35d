import { GatewayFailure } from '@/utils/gitlab/failures';
import type { ChildTask, Gateway, NewIssue, PlanningIssueFacts } from '@/utils/gitlab/gateway';
import type { MilestoneFacts } from '@/utils/plan/facts';
import type { Call } from './fake-conversations';

/** What follows a planning issue in a fake GitLab. */
export interface FakeNextPlans {
  /** Issue templates by name. */
  readonly templates: Map<string, string>;
  /** Pairs of linked issues, as `path#iid path#iid`. */
  readonly links: Set<string>;
  /** Sub-tasks by their parent, `path#iid`. */
  readonly tasks: Map<string, ChildTask[]>;
  /** Issues that were created, in order. */
  readonly created: NewIssue[];
}

/** The issues of the fake GitLab that these methods work on. */
interface Issues {
  stored(projectPath: string, iid: number): PlanningIssueFacts;
  add(projectPath: string, iid: number, description: string, change: Partial<PlanningIssueFacts>): void;
  change(projectPath: string, iid: number, change: Partial<PlanningIssueFacts>): void;
  milestones(projectPath: string): readonly MilestoneFacts[];
  now(): string;
}

type NextPlanMethods = Pick<
  Gateway,
  | 'closeIssue'
  | 'issueTemplate'
  | 'createIssue'
  | 'linkedIssues'
  | 'linkIssues'
  | 'childTasks'
  | 'createChildTask'
  | 'milestones'
>;

/** Planning issues, links and sub-tasks that are made while a plan is finalized; new issues are numbered from 900. */
export function createFakeNextPlans(
  call: Call,
  issues: Issues,
): { readonly nextPlans: FakeNextPlans; readonly methods: NextPlanMethods } {
  const nextPlans: FakeNextPlans = {
    templates: new Map(),
    links: new Set(),
    tasks: new Map(),
    created: [],
  };
  let last = 899;
  const nextIid = () => {
    last += 1;
    return last;
  };
  const isLinked = (one: string, other: string) =>
    nextPlans.links.has(`${one} ${other}`) || nextPlans.links.has(`${other} ${one}`);

  const methods: NextPlanMethods = {
    closeIssue: (path, iid) =>
      call('closeIssue', path, () => {
        const { closedAt } = issues.stored(path, iid);
        issues.change(path, iid, { state: 'closed', closedAt: closedAt ?? issues.now() });
        for (const [parent, tasks] of nextPlans.tasks)
          nextPlans.tasks.set(
            parent,
            tasks.map((task) => (task.iid === iid ? { ...task, state: 'closed' } : task)),
          );
        return issues.stored(path, iid);
      }),
    issueTemplate: (path, name) => call('issueTemplate', path, () => nextPlans.templates.get(name) ?? null),
    createIssue: (path, issue) =>
      call('createIssue', path, () => {
        const iid = nextIid();
        const milestone = issues.milestones(path).find(({ title }) => title === issue.milestone) ?? null;
        const { title, labels, description } = issue;
        issues.add(path, iid, description.trimEnd(), { title, labels: [...labels], milestone });
        nextPlans.created.push(issue);
        return issues.stored(path, iid);
      }),
    linkedIssues: (path, iid) =>
      call('linkedIssues', path, () => {
        const linked = [...nextPlans.links]
          .map((pair) => pair.split(' '))
          .filter((pair) => pair.includes(at(path, iid)))
          .map((pair) => pair.find((one) => one !== at(path, iid)) ?? '');
        return linked.map((one) => {
          const [project = '', number] = one.split('#');
          return linkedFacts(issues.stored(project, Number(number)));
        });
      }),
    linkIssues: (path, iid, other) =>
      call('linkIssues', path, () => {
        if (isLinked(at(path, iid), at(path, other))) throw new GatewayFailure('conflict');
        nextPlans.links.add(`${at(path, iid)} ${at(path, other)}`);
      }),
    childTasks: (path, iid) =>
      call('childTasks', path, () => [...(nextPlans.tasks.get(at(path, iid)) ?? [])]),
    createChildTask: (path, iid, { title, description, dueDate }) =>
      call('createChildTask', path, () => {
        const number = nextIid();
        const webUrl = `https://gitlab.com/${path}/-/work_items/${number}`;
        const task: ChildTask = {
          projectPath: path,
          iid: number,
          title,
          webUrl,
          state: 'opened',
          dueDate,
          mayUpdate: true,
        };
        issues.add(path, number, description.trimEnd(), { title, labels: [] });
        nextPlans.tasks.set(at(path, iid), [...(nextPlans.tasks.get(at(path, iid)) ?? []), task]);
        return task;
      }),
    milestones: (path) => call('milestones', path, () => issues.milestones(path)),
  };
  return { nextPlans, methods };
}

function at(projectPath: string, iid: number): string {
  return `${projectPath.toLowerCase()}#${iid}`;
}

function linkedFacts({ projectPath, iid, title, webUrl, state, labels, milestone }: PlanningIssueFacts) {
  const ref = { kind: 'issue', origin: 'https://gitlab.com', projectPath, iid } as const;
  const none = { weight: null, assignees: [], taskCount: 0, confidential: false };
  return { ref, title, webUrl, state, labels, milestone, ...none };
}
