import { firstOf } from './building/labels';
import { nameKey } from './building/people';
import { weightOf } from './building/weight';
import { type IssueFacts, isUnreadable, type Person, type Unknown, type Unreadable } from './facts';
import type { Plan, PlannedRow } from './plan';
import type { TeamProfile } from './profile';
import { keyOf, type RowKey } from './reference';

/** An issue of the milestone before that is still open and not planned yet. */
export interface CarryOverCandidate {
  readonly issue: IssueFacts;
  /** By the profile; null: not set. */
  readonly weight: number | null | Unknown;
  /** User names of who carries it. */
  readonly people: readonly string[];
  /** 'row': the previous plan's Milestone Work names it; 'milestone': only its own milestone tells. */
  readonly from: 'row' | 'milestone';
  /** What its row in the previous plan noted; '' for nothing. */
  readonly notes: string;
  /** Key of its row in the Parking Lot; null when it is not parked. */
  readonly parked: RowKey | null;
}

/** A row of the previous plan of which nobody can tell here whether its issue is still open. */
interface UnreadRow {
  readonly key: RowKey;
  readonly reason: Unreadable['unreadable'];
}

export interface CarryOver {
  /** The previous plan's rows in their order, then the rest by project and number. */
  readonly candidates: readonly CarryOverCandidate[];
  /** How many more are still open, and planned already. */
  readonly planned: number;
  readonly unread: readonly UnreadRow[];
}

export interface CarryOverInput {
  readonly previous: Plan;
  readonly current: Plan;
  /** Where the two planning issues are; both on one instance. */
  readonly origin: string;
  readonly projectPaths: readonly string[];
  /** Open issues on the previous milestone. Those of projects the plans do not name, or of nobody listed, are left out. */
  readonly onMilestone: readonly IssueFacts[];
  readonly profile: TeamProfile;
}

/**
 * Work to carry over (handbook, "Milestone Planning Process", step 4): rows of the previous Milestone Work whose issues
 * are still open, and open issues on the previous milestone assigned to members, minus what is planned already.
 */
export function carryOver(input: CarryOverInput): CarryOver {
  const { previous, current, origin } = input;
  const planned = keysOf(current.rows, origin);
  const open = uniqueByIssue([...openRows(input), ...onMilestone(input)], origin);
  const candidates = open.filter(
    ({ issue, key }) => !planned.has(keyOf(issue.ref, origin)) && !planned.has(key),
  );
  return {
    candidates: candidates.map(({ key: _, ...candidate }) => candidate),
    planned: open.length - candidates.length,
    unread: previous.rows.flatMap((row) => unreadRow(row, planned)),
  };
}

/** Whose issues count as carry-over: the people of the current Capacity table; the previous one's while it is empty. */
export function carryOverMembers({
  current,
  previous,
}: Pick<CarryOverInput, 'current' | 'previous'>): Person[] {
  const listed = ({ people }: Plan) => people.filter(({ line }) => line !== null).map(({ person }) => person);
  const members = listed(current);
  return members.length > 0 ? members : listed(previous);
}

/** A candidate with the key its row is known by, which names a project as it was called then. */
interface Found extends CarryOverCandidate {
  readonly key: RowKey;
}

function openRows({ previous, current, origin }: CarryOverInput): Found[] {
  return previous.rows.flatMap((planned): Found[] => {
    const { row, status, issue, weight, people } = planned;
    if (status !== 'open' || issue === null || isUnreadable(issue) || row.key === null) return [];
    const parked = parkedKey(current, issue, origin);
    return [{ key: row.key, issue, weight, people, from: 'row', notes: row.cells.notes ?? '', parked }];
  });
}

function onMilestone(input: CarryOverInput): Found[] {
  const { current, origin, profile } = input;
  const members = new Set(carryOverMembers(input).map(({ username }) => nameKey(username)));
  const projects = namedProjects(input);
  return input.onMilestone
    .filter(({ state, ref }) => state === 'opened' && projects.has(ref.projectPath.toLowerCase()))
    .filter(({ labels }) => firstOf(labels, [profile.planningLabel]) === null)
    .filter(({ assignees }) => assignees.some(({ username }) => members.has(nameKey(username))))
    .toSorted(byReference)
    .map((issue) => ({
      key: keyOf(issue.ref, origin),
      issue,
      weight: weightOf(issue, profile.refined.weight),
      people: issue.assignees.map(({ username }) => username),
      from: 'milestone',
      notes: '',
      parked: parkedKey(current, issue, origin),
    }));
}

function namedProjects({ previous, current, origin, projectPaths }: CarryOverInput): ReadonlySet<string> {
  const rows = [previous, current].flatMap(({ rows, parked }) => [...rows, ...parked]);
  const refs = rows.flatMap(({ row, issue }) => [row.ref, issue && !isUnreadable(issue) ? issue.ref : null]);
  const named = refs.flatMap((ref) =>
    ref?.kind === 'issue' && ref.origin === origin ? ref.projectPath : [],
  );
  return new Set([...projectPaths, ...named].map((path) => path.toLowerCase()));
}

function parkedKey({ parked }: Plan, issue: IssueFacts, origin: string): RowKey | null {
  const row = parked.find(
    (planned) => planned.status !== 'dropped' && keysOf([planned], origin).has(keyOf(issue.ref, origin)),
  );
  return row?.row.key ?? null;
}

/** The keys rows are known by: as written, and by what their issue's project is called now. */
function keysOf(rows: readonly PlannedRow[], origin: string): ReadonlySet<RowKey> {
  const keys = rows.flatMap(({ row, issue }) => [
    row.key,
    issue && !isUnreadable(issue) ? keyOf(issue.ref, origin) : null,
  ]);
  return new Set(keys.filter((key) => key !== null));
}

function uniqueByIssue(found: readonly Found[], origin: string): Found[] {
  const first = new Map<RowKey, Found>();
  for (const candidate of found) {
    const key = keyOf(candidate.issue.ref, origin);
    if (!first.has(key)) first.set(key, candidate);
  }
  return [...first.values()];
}

function unreadRow({ row, status, issue }: PlannedRow, planned: ReadonlySet<RowKey>): UnreadRow[] {
  const unread = status === 'unreadable' && row.key !== null && !planned.has(row.key);
  return unread && issue !== null && isUnreadable(issue) ? [{ key: row.key, reason: issue.unreadable }] : [];
}

function byReference({ ref: one }: IssueFacts, { ref: other }: IssueFacts): number {
  return one.projectPath.localeCompare(other.projectPath) || one.iid - other.iid;
}
