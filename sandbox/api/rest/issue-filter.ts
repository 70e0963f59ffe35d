import { canReadIssue } from '../../world/access';
import { milestoneById, userByName } from '../../world/find';
import type { Issue, User } from '../../world/model';
import type { World } from '../../world/world';
import { badRequest } from '../errors';
import type { Params } from '../params';

const ORDERS: Record<string, (issue: Issue) => string | number> = {
  created_at: (issue) => issue.createdAt,
  updated_at: (issue) => issue.updatedAt,
  due_date: (issue) => issue.dueDate ?? '',
  weight: (issue) => issue.weight ?? -1,
  title: (issue) => issue.title.toLowerCase(),
  relative_position: (issue) => issue.id,
  priority: (issue) => issue.id,
};

/** The issues of a list request: those the caller may read, filtered and ordered as its parameters say. */
export function selectIssues(world: World, from: Issue[], params: Params, viewer: User | null): Issue[] {
  const tests = [
    byIid(params),
    byState(params),
    byLabels(params),
    bySearch(params),
    byMilestone(world, params),
    byPeople(world, params),
    byScope(params, viewer),
    byType(params),
    byTime(params),
  ];
  const found = from.filter(
    (issue) => canReadIssue(world, viewer, issue) && tests.every((test) => test(issue)),
  );
  return ordered(found, params);
}

type Test = (issue: Issue) => boolean;
const anything: Test = () => true;

function byIid(params: Params): Test {
  const iids = params.list('iids');
  if (!iids || iids.length === 0) return anything;
  if (iids.some((iid) => !/^\d+$/.test(iid))) throw badRequest('iids is invalid');
  const wanted = new Set(iids.map(Number));
  return (issue) => wanted.has(issue.iid);
}

function byState(params: Params): Test {
  const state = params.text('state') ?? 'all';
  if (!['all', 'opened', 'closed'].includes(state)) throw badRequest('state does not have a valid value');
  return state === 'all' ? anything : (issue) => issue.state === state;
}

function byLabels(params: Params): Test {
  const wanted = params.list('labels')?.map((name) => name.toLowerCase()) ?? [];
  const has = (issue: Issue, name: string) => issue.labels.some((label) => label.toLowerCase() === name);
  return (issue) =>
    wanted.every((name) => {
      if (name === 'none') return issue.labels.length === 0;
      return name === 'any' ? issue.labels.length > 0 : has(issue, name);
    });
}

function bySearch(params: Params): Test {
  const words = (params.text('search') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const titleOnly = params.text('in') === 'title';
  return (issue) => {
    const text = `${issue.title}\n${titleOnly ? '' : issue.description}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

function byMilestone(world: World, params: Params): Test {
  const wanted = params.text('milestone') ?? params.text('milestone_id');
  if (wanted === null || wanted === '') return anything;
  if (wanted === 'None') return (issue) => issue.milestoneId === null;
  if (wanted === 'Any') return (issue) => issue.milestoneId !== null;
  return (issue) => milestoneById(world, issue.milestoneId)?.title === wanted;
}

function byPeople(world: World, params: Params): Test {
  const names = params.list('assignee_username')?.map((name) => userByName(world, name)?.id ?? -1) ?? [];
  const assignee = params.text('assignee_id');
  const author = params.text('author_username');
  const authorId = author === null ? null : (userByName(world, author)?.id ?? -1);
  return (issue) =>
    names.every((id) => issue.assigneeIds.includes(id)) &&
    (authorId === null || issue.authorId === authorId) &&
    (assignee !== 'None' || issue.assigneeIds.length === 0) &&
    (assignee === null || !/^\d+$/.test(assignee) || issue.assigneeIds.includes(Number(assignee)));
}

function byScope(params: Params, viewer: User | null): Test {
  const scope = params.text('scope');
  if (scope === 'created_by_me') return (issue) => issue.authorId === viewer?.id;
  return scope === 'assigned_to_me'
    ? (issue) => viewer !== null && issue.assigneeIds.includes(viewer.id)
    : anything;
}

function byType(params: Params): Test {
  const type = params.text('issue_type');
  return type === null ? anything : (issue) => issue.type.toLowerCase() === type;
}

function byTime(params: Params): Test {
  const updatedAfter = params.text('updated_after');
  const createdAfter = params.text('created_after');
  return (issue) =>
    (updatedAfter === null || Date.parse(issue.updatedAt) >= Date.parse(updatedAfter)) &&
    (createdAfter === null || Date.parse(issue.createdAt) >= Date.parse(createdAfter));
}

function ordered(issues: Issue[], params: Params): Issue[] {
  const key = ORDERS[params.text('order_by') ?? 'created_at'];
  if (!key) throw badRequest('order_by does not have a valid value');
  const up = params.text('sort') === 'asc' ? 1 : -1;
  const compare = (a: Issue, b: Issue) => {
    const [left, right] = [key(a), key(b)];
    if (left === right) return a.id - b.id;
    return left < right ? -1 : 1;
  };
  return [...issues].sort((a, b) => up * compare(a, b));
}
