import { listAssignedIssues } from './assigned-issues';
import { createChildTask, readChildTasks } from './child-tasks';
import { createIssue } from './create-issue';
import { readForWrite, writeDescription } from './description';
import { readHistory } from './description-history';
import { createDiscussion, readDiscussions } from './discussions';
import { named } from './failures';
import type { Gateway } from './gateway';
import { createRest } from './gitbeaker';
import { type Clock, systemClock } from './http/clock';
import type { Fetch } from './http/exchange';
import { createHttp } from './http/http';
import type { Traffic } from './http/traffic';
import { readIdentity } from './identity';
import type { Instance } from './instance';
import { readIssueForWrite, writeIssue } from './issue-changes';
import { linkIssues, readLinkedIssues } from './issue-links';
import { closeIssue } from './issue-state';
import { readIssueTemplate } from './issue-templates';
import { readIssues, searchIssues } from './issues';
import { readLabelEvents } from './label-events';
import { readLabels } from './labels';
import { listMilestones, readMilestone } from './milestones';
import { createNote, deleteNote, readLatestComments, updateNote } from './notes';
import { readMayUpdate, readPlannable } from './permissions';
import { listPlanningIssues, readPlanningIssue } from './planning-issues';
import { readProject } from './projects';
import { addReaction, readReactions, removeReaction } from './reactions';
import { readWeightEvents } from './weight-events';

export interface GatewayOptions {
  /** Origin of the instance, e.g. `https://gitlab.com`; with a relative URL root, the root is part of it. */
  readonly origin: string;
  /** The token in force, asked for at each request; null: read what the public can, write nothing. */
  readonly token: () => Promise<string | null>;
  readonly fetch?: Fetch;
  readonly clock?: Clock;
  /** Shared by all gateways to the same host; without it, there is no other. */
  readonly traffic?: Traffic;
}

/** The gateway to one instance. What its host asks of its clients is kept in `traffic`: make one and share it. */
export function createGateway({
  origin,
  token,
  fetch = globalFetch,
  clock = systemClock,
  traffic,
}: GatewayOptions): Gateway {
  const root = origin.replace(/\/+$/, '');
  const http = createHttp({ root, token, fetch, clock, traffic });
  const instance: Instance = { origin: root, http, rest: createRest(root, http) };
  return {
    identity: () => named(() => readIdentity(instance)),
    project: (path) => named(() => readProject(instance, path)),
    planningIssue: (path, iid) => named(() => readPlanningIssue(instance, path, iid)),
    planningIssues: (path, label, state) => named(() => listPlanningIssues(instance, path, label, state)),
    issues: (path, iids) => named(() => readIssues(instance, path, iids)),
    milestone: (path, title) => named(() => readMilestone(instance, path, title)),
    searchIssues: (path, text) => named(() => searchIssues(instance, path, text)),
    assignedIssues: (username, milestone, state = 'opened') =>
      named(() => listAssignedIssues(instance, username, milestone, state)),
    descriptionForWrite: (path, iid) => named(() => readForWrite(instance, path, iid)),
    saveDescription: (path, iid, text) => named(() => writeDescription(instance, path, iid, text)),
    descriptionHistory: (path, iid, reaches) => named(() => readHistory(instance, path, iid, reaches)),
    discussions: (path, iid) => named(() => readDiscussions(instance, path, iid)),
    createDiscussion: (path, iid, body) => named(() => createDiscussion(instance, path, iid, body)),
    latestComments: (path, iid) => named(() => readLatestComments(instance, path, iid)),
    createNote: (path, iid, body) => named(() => createNote(instance, path, iid, body)),
    updateNote: (path, iid, id, body) => named(() => updateNote(instance, path, iid, id, body)),
    deleteNote: (path, iid, id) => named(() => deleteNote(instance, path, iid, id)),
    reactions: (path, iid) => named(() => readReactions(instance, path, iid)),
    addReaction: (path, iid, name) => named(() => addReaction(instance, path, iid, name)),
    removeReaction: (path, iid, id) => named(() => removeReaction(instance, path, iid, id)),
    labelEvents: (path, iid) => named(() => readLabelEvents(instance, path, iid)),
    weightEvents: (path, iid) => named(() => readWeightEvents(instance, path, iid)),
    closeIssue: (path, iid) => named(() => closeIssue(instance, path, iid)),
    issueTemplate: (path, name) => named(() => readIssueTemplate(instance, path, name)),
    createIssue: (path, issue) => named(() => createIssue(instance, path, issue)),
    linkedIssues: (path, iid) => named(() => readLinkedIssues(instance, path, iid)),
    linkIssues: (path, iid, other) => named(() => linkIssues(instance, path, iid, other)),
    childTasks: (path, iid) => named(() => readChildTasks(instance, path, iid)),
    createChildTask: (path, iid, task) => named(() => createChildTask(instance, path, iid, task)),
    milestones: (path) => named(() => listMilestones(instance, path)),
    issueForWrite: (path, iid) => named(() => readIssueForWrite(instance, path, iid)),
    changeIssue: (path, iid, write) => named(() => writeIssue(instance, path, iid, write)),
    labels: (path, search) => named(() => readLabels(instance, path, search)),
    plannable: (path, iids) => named(() => readPlannable(instance, path, iids)),
    mayUpdate: (path, iid) => named(() => readMayUpdate(instance, path, iid)),
  };
}

const globalFetch: Fetch = (url, init) => globalThis.fetch(url, init);
