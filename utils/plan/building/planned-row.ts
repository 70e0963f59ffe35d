import { issueChecks, parkedRowChecks, rowChecks } from '../checks';
import type { DocumentRow } from '../document';
import { type IssueFacts, isUnreadable, type Person } from '../facts';
import type { Finding, ParkedRow, PlanMilestone, PlannedRow } from '../plan';
import type { TeamProfile } from '../profile';
import { bySeverity, findingsOf } from './findings';
import { valuesOfScope } from './labels';
import { type Directory, namesIn, uniqueNames } from './people';
import type { RowWithStatus } from './row-status';
import { weightOf } from './weight';

/** What rows are judged against. */
export interface RowContext {
  readonly milestone: PlanMilestone | null;
  readonly profile: TeamProfile;
  readonly directory: Directory;
  /** The Parking Lot's rows by key. */
  readonly parkedRows: ReadonlyMap<string, DocumentRow>;
}

/** A row of Milestone Work, weighed, checked and counted. */
export function plannedRow(found: RowWithStatus, context: RowContext): PlannedRow {
  const parkedLine = context.parkedRows.get(found.row.key ?? '')?.line ?? null;
  return { ...known(found, context), ...judged(found, parkedLine, context) };
}

/** A row of the Parking Lot: checked for what matters there; `closedMeans` is what a closed issue counts as in the work. */
export function parkedRow(
  found: RowWithStatus,
  closedMeans: 'done' | 'closed',
  context: RowContext,
): ParkedRow {
  const checks = parkedRowChecks.filter(({ on }) => on.includes(found.status));
  const findings = findingsOf(checks, { ...found, parkedLine: null }, context.profile.checks);
  const status = found.status === 'closed' ? closedMeans : found.status;
  const asWork = { status, ...judged({ ...found, status }, null, context) };
  return { ...known(found, context), findings, counted: 'no', ready: false, asWork };
}

/** `parkedLine`: where the Parking Lot names the same issue, too. */
function judged(
  found: RowWithStatus,
  parkedLine: number | null,
  context: RowContext,
): Pick<PlannedRow, 'findings' | 'counted' | 'ready'> {
  const checks = rowChecks.filter(({ on }) => on.includes(found.status));
  const rowFindings = findingsOf(checks, { ...found, parkedLine }, context.profile.checks);
  const findings = [...rowFindings, ...issueFindings(found, context)].sort(bySeverity);
  const counted = found.status === 'open' || found.status === 'done' ? found.status : 'no';
  const ready = counted !== 'no' && findings.every(({ severity }) => severity !== 'error');
  return { findings, counted, ready };
}

function issueFindings(found: RowWithStatus, { directory, milestone, profile }: RowContext): Finding[] {
  const issue = readIssue(found);
  if (issue === null) return [];
  const checks = issueChecks.filter(({ on }) => on.includes(found.status));
  const weight = weightOf(issue, profile.refined.weight);
  const rowPeople = peopleOf(found.row, directory);
  return findingsOf(checks, { row: found.row, issue, weight, rowPeople, milestone, profile }, profile.checks);
}

type Known = Pick<PlannedRow, 'row' | 'status' | 'issue' | 'weight' | 'priority' | 'people'>;

function known({ row, status, issue }: RowWithStatus, { directory, profile }: RowContext): Known {
  const named = usernamesOf(peopleOf(row, directory));
  if (issue === null) return { row, status, issue, weight: null, priority: null, people: named };
  if (isUnreadable(issue)) return { row, status, issue, weight: 'unknown', priority: null, people: named };
  const assigned = usernamesOf(issue.assignees);
  return {
    row,
    status,
    issue,
    weight: weightOf(issue, profile.refined.weight),
    priority: valuesOfScope(issue.labels, profile.priorityLabel.scope)[0] ?? null,
    people: assigned.length > 0 ? assigned : named,
  };
}

function usernamesOf(people: readonly Person[]): string[] {
  return uniqueNames(people.map(({ username }) => username));
}

function readIssue({ issue }: RowWithStatus): IssueFacts | null {
  return issue === null || isUnreadable(issue) ? null : issue;
}

function peopleOf({ cells }: DocumentRow, directory: Directory): Person[] {
  return namesIn(cells.assignee ?? '').map(directory);
}
