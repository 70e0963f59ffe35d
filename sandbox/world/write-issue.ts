import { isPlanner } from './access';
import { addLabel } from './build';
import { milestoneById, projectById, projectLabels, projectMilestones, userByName } from './find';
import type { Issue, User } from './model';
import { type QuickAction, takeQuickActions } from './quick-actions';
import { addSystemNote } from './system-notes';
import { toggledTasks } from './tasks';
import type { World } from './world';

/** The parts of an issue a write may name; a part left out stays. */
export interface IssueWrite {
  title?: string;
  description?: string | null;
  stateEvent?: 'close' | 'reopen';
  labels?: string[];
  addLabels?: string[];
  removeLabels?: string[];
  assigneeIds?: number[];
  milestoneId?: number | null;
  weight?: number | null;
  startDate?: string | null;
  dueDate?: string | null;
  confidential?: boolean;
}

/**
 * Applies a write as GitLab's update service does: normalises the description, runs and strips its quick
 * actions, keeps history, counts `lockVersion` up only for a real change of title or description, drops a
 * milestone of another hierarchy silently and creates unknown labels. Who may not plan changes text and state only.
 */
export function writeIssue(world: World, issue: Issue, write: IssueWrite, by: User): void {
  const before = JSON.stringify(issue);
  const locked = [issue.title, issue.description];
  if (write.title !== undefined) writeTitle(world, issue, write.title, by);
  if (write.description !== undefined) writeDescription(world, issue, write.description, by);
  if (isPlanner(world, by, projectById(world, issue.projectId))) writePlanning(world, issue, write, by);
  if (write.stateEvent) writeState(world, issue, write.stateEvent, by);
  if (locked[0] !== issue.title || locked[1] !== issue.description) issue.lockVersion += 1;
  if (JSON.stringify(issue) === before) return;
  issue.updatedAt = world.now();
  world.changes.publish(issue.id);
}

function writeTitle(world: World, issue: Issue, title: string, by: User): void {
  if (title === issue.title) return;
  addSystemNote(world, issue, by, 'title', `changed title from **${issue.title}** to **${title}**`);
  issue.title = title;
}

function writeDescription(world: World, issue: Issue, sent: string | null, by: User): void {
  const { text, actions } = takeQuickActions(normalizeDescription(sent ?? ''));
  const stored = normalizeDescription(text);
  const old = issue.description ?? '';
  if (stored !== old) {
    issue.description = stored;
    issue.lastEditedAt = world.now();
    issue.lastEditedById = by.id;
    noteDescription(world, issue, old, stored, by);
  }
  for (const action of actions) runQuickAction(world, issue, action, by);
}

/** Every save drops carriage returns and trailing white space. */
function normalizeDescription(text: string): string {
  return text.replaceAll('\r', '').trimEnd();
}

function noteDescription(world: World, issue: Issue, before: string, after: string, by: User): void {
  const toggled = toggledTasks(before, after);
  for (const task of toggled) {
    const done = task.state === 'done' ? 'completed' : 'incomplete';
    addSystemNote(world, issue, by, 'task', `marked the checklist item **${task.text}** as ${done}`);
  }
  if (toggled.length > 0) return;
  const note = addSystemNote(world, issue, by, 'description', 'changed the description');
  note.descriptionVersion = { id: world.nextId(), description: after };
}

/** Runs a quick action in somebody's name, as far as they may. */
export function runQuickAction(world: World, issue: Issue, action: QuickAction, by: User): void {
  world.quickActionRuns.push({ issueId: issue.id, userId: by.id, ...action });
  if (action.command === 'close' || action.command === 'reopen') writeState(world, issue, action.command, by);
  const planned = quickPlanning(world, issue, action);
  if (planned && isPlanner(world, by, projectById(world, issue.projectId))) {
    writePlanning(world, issue, planned, by);
  }
}

function quickPlanning(world: World, issue: Issue, action: QuickAction): IssueWrite | null {
  const labels = [...action.argument.matchAll(/~(?:"([^"]+)"|(\S+))/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const users = [...action.argument.matchAll(/@([\w.-]+)/g)].flatMap(
    (match) => userByName(world, match[1] ?? '')?.id ?? [],
  );
  if (/^labels?$/.test(action.command)) return { addLabels: labels };
  if (/^(unlabel|remove_label)$/.test(action.command)) return { removeLabels: labels };
  if (action.command === 'assign') return { assigneeIds: [...issue.assigneeIds, ...users] };
  if (action.command === 'unassign') return { assigneeIds: [] };
  if (action.command === 'weight') return { weight: Number(action.argument) || 0 };
  if (action.command !== 'milestone') return null;
  const title = action.argument.replace(/^%/, '').replaceAll('"', '');
  const milestone = projectMilestones(world, projectById(world, issue.projectId)).find(
    (one) => one.title === title,
  );
  return milestone ? { milestoneId: milestone.id } : null;
}

function writePlanning(world: World, issue: Issue, write: IssueWrite, by: User): void {
  writeLabels(world, issue, write, by);
  writeAssignees(world, issue, write, by);
  writeMilestone(world, issue, write, by);
  writeWeight(world, issue, write, by);
  if (write.startDate !== undefined) issue.startDate = write.startDate;
  if (write.dueDate !== undefined) issue.dueDate = write.dueDate;
  if (write.confidential !== undefined) issue.confidential = write.confidential;
}

function writeLabels(world: World, issue: Issue, write: IssueWrite, by: User): void {
  const removed = new Set(write.removeLabels ?? []);
  const kept = (write.labels ?? issue.labels).filter((name) => !removed.has(name));
  const wanted = [...new Set([...kept, ...(write.addLabels ?? [])])];
  const next = wanted.filter((name) => name !== '').map((name) => canonicalLabel(world, issue, name));
  const after = onePerScope(issue.labels, next);
  const added = after.filter((name) => !issue.labels.includes(name));
  const gone = issue.labels.filter((name) => !after.includes(name));
  if (added.length + gone.length === 0) return;
  const parts = [
    added.length ? `added ${labelWords(added)}` : '',
    gone.length ? `removed ${labelWords(gone)}` : '',
  ];
  addSystemNote(world, issue, by, 'label', parts.filter(Boolean).join(' and '));
  issue.labels = after;
  const about = { issueId: issue.id, userId: by.id, createdAt: world.now() };
  const events = [
    ...added.map((label) => ({ id: world.nextId(), ...about, label, action: 'add' as const })),
    ...gone.map((label) => ({ id: world.nextId(), ...about, label, action: 'remove' as const })),
  ];
  world.labelEvents.push(...events);
}

function labelWords(names: string[]): string {
  return `${names.map((name) => `~"${name}"`).join(' ')} label${names.length > 1 ? 's' : ''}`;
}

function canonicalLabel(world: World, issue: Issue, name: string): string {
  const project = projectById(world, issue.projectId);
  const known = projectLabels(world, project).find(
    (label) => label.name.toLowerCase() === name.toLowerCase(),
  );
  if (known) return known.name;
  const created = addLabel(world, { kind: 'project', id: project.id }, name, '#6699cc');
  world.labelsCreatedByWrites.push(created);
  return created.name;
}

/** A newly added scoped label replaces others of its scope; two that were there before both stay. */
function onePerScope(before: string[], after: string[]): string[] {
  const scope = (name: string) => (name.includes('::') ? name.slice(0, name.lastIndexOf('::')) : null);
  const added = after.filter((name) => !before.includes(name) && scope(name));
  const last = new Map(added.map((name) => [scope(name), name]));
  return after.filter((name) => !last.has(scope(name)) || last.get(scope(name)) === name).sort();
}

function writeAssignees(world: World, issue: Issue, write: IssueWrite, by: User): void {
  if (!write.assigneeIds) return;
  const known = write.assigneeIds.filter((id) => world.users.some((user) => user.id === id));
  const next = [...new Set(known)];
  if (next.join() === issue.assigneeIds.join()) return;
  issue.assigneeIds = next;
  const names = world.users.filter((user) => next.includes(user.id)).map((user) => `@${user.username}`);
  addSystemNote(
    world,
    issue,
    by,
    'assignee',
    names.length ? `assigned to ${names.join(' and ')}` : 'unassigned all',
  );
}

function writeMilestone(world: World, issue: Issue, write: IssueWrite, by: User): void {
  if (write.milestoneId === undefined || write.milestoneId === issue.milestoneId) return;
  if (write.milestoneId === null) {
    issue.milestoneId = null;
    addSystemNote(world, issue, by, 'milestone', 'removed milestone');
    return;
  }
  const own = projectMilestones(world, projectById(world, issue.projectId));
  if (!own.some(({ id }) => id === write.milestoneId)) return;
  issue.milestoneId = write.milestoneId;
  const title = milestoneById(world, write.milestoneId)?.title;
  addSystemNote(world, issue, by, 'milestone', `changed milestone to %"${title}"`);
}

function writeWeight(world: World, issue: Issue, write: IssueWrite, by: User): void {
  if (write.weight === undefined || write.weight === issue.weight) return;
  issue.weight = write.weight;
  const createdAt = world.now();
  world.weightEvents.push({
    id: world.nextId(),
    issueId: issue.id,
    userId: by.id,
    weight: write.weight,
    createdAt,
  });
  const words = write.weight === null ? 'removed the weight' : `set weight to **${write.weight}**`;
  addSystemNote(world, issue, by, 'weight', words);
}

function writeState(world: World, issue: Issue, event: 'close' | 'reopen', by: User): void {
  const state = event === 'close' ? 'closed' : 'opened';
  if (issue.state === state) return;
  issue.state = state;
  issue.closedAt = state === 'closed' ? world.now() : null;
  issue.closedById = state === 'closed' ? by.id : null;
  addSystemNote(
    world,
    issue,
    by,
    state === 'closed' ? 'issue-close' : 'issues',
    state === 'closed' ? 'closed' : 'reopened',
  );
}
