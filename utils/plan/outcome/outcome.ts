import { weightOf } from '../building/weight';
import { todayIn } from '../days';
import { type IssueFacts, isUnreadable, type Unreadable } from '../facts';
import type { FrozenPlan } from '../finalizing/frozen-plan';
import type { PlanMilestone } from '../plan';
import type { TeamProfile } from '../profile';
import type { RowKey } from '../reference';

/**
 * What became of work: 'done' closed by the milestone's last day · 'late' closed after it · 'open' · 'dropped' taken out
 * of the plan, or put on another milestone, and not closed · 'unknown' where the issue cannot be read.
 */
export type WorkState = 'done' | 'late' | 'open' | 'dropped' | 'unknown';

export interface OutcomeRow {
  readonly key: RowKey;
  /** Null where it cannot be read. */
  readonly issue: Pick<IssueFacts, 'title' | 'webUrl'> | null;
  /** As committed to, in points; of work that had none then, and of work that was added, today's. Null: not set, or unknown. */
  readonly weight: number | null;
  readonly people: readonly string[];
  readonly state: WorkState;
}

/** Planned against now. */
export interface Outcome {
  /** What was committed to, in its order. */
  readonly rows: readonly OutcomeRow[];
  /** Work that came later, unplanned; none that was over before the milestone started. */
  readonly added: readonly OutcomeRow[];
  /** Weight that was committed to, and the part of it that was closed by the milestone's last day. */
  readonly committed: number;
  readonly completed: number;
}

interface OutcomeInput {
  readonly frozen: FrozenPlan;
  /** Keys that stand in Milestone Work now, dropped rows left out. */
  readonly planned: ReadonlySet<RowKey>;
  /** By row key; an issue that is not in the map is one GitLab did not list. */
  readonly issues: ReadonlyMap<RowKey, IssueFacts | Unreadable>;
  /** Keys of work that is the milestone's now, planned or not. */
  readonly current: readonly RowKey[];
  readonly milestone: Pick<PlanMilestone, 'title' | 'start' | 'end'> | null;
  readonly profile: TeamProfile;
  /** IANA name: by it a day ends. */
  readonly timeZone: string;
}

/** Holds what was committed to against what became of it. Work closed at an instant nobody tells counts as in time. */
export function outcomeOf(input: OutcomeInput): Outcome {
  const { frozen, issues, current } = input;
  const rows = frozen.rows.map(({ key, weight, people }) => {
    const facts = readable(issues.get(key));
    return rowOf(key, facts, { weight, people, state: stateOf(key, facts, input) }, input);
  });
  const committed = new Set(frozen.rows.map(({ key }) => key));
  const added = [...new Set(current)]
    .filter((key) => !committed.has(key) && !wasOverBefore(readable(issues.get(key)), input))
    .map((key) => {
      const facts = readable(issues.get(key));
      const people = facts?.assignees.map(({ username }) => username) ?? [];
      return rowOf(key, facts, { weight: null, people, state: progressOf(facts, input) }, input);
    });
  return { rows, added, committed: frozen.committed, completed: completedOf(rows) };
}

function completedOf(rows: readonly OutcomeRow[]): number {
  return rows.reduce((sum, { state, weight }) => (state === 'done' ? sum + (weight ?? 0) : sum), 0);
}

function rowOf(
  key: RowKey,
  facts: IssueFacts | null,
  row: Pick<OutcomeRow, 'weight' | 'people' | 'state'>,
  { profile }: OutcomeInput,
): OutcomeRow {
  const today = facts === null ? null : weightOf(facts, profile.refined.weight);
  const weight = row.weight ?? (today === 'unknown' ? null : today);
  return { ...row, key, weight, issue: facts && { title: facts.title, webUrl: facts.webUrl } };
}

function stateOf(key: RowKey, facts: IssueFacts | null, input: OutcomeInput): WorkState {
  const progress = progressOf(facts, input);
  if (progress !== 'open') return progress;
  const other = facts?.milestone?.title ?? null;
  const isElsewhere = other !== null && input.milestone !== null && other !== input.milestone.title;
  return isElsewhere || !input.planned.has(key) ? 'dropped' : 'open';
}

function progressOf(facts: IssueFacts | null, { milestone, timeZone }: OutcomeInput): WorkState {
  if (facts === null) return 'unknown';
  if (facts.state === 'opened') return 'open';
  const day = todayIn(facts.closedAt ?? '', timeZone);
  const end = milestone?.end ?? null;
  return day !== null && end !== null && day > end ? 'late' : 'done';
}

function wasOverBefore(facts: IssueFacts | null, { milestone, timeZone }: OutcomeInput): boolean {
  const day = todayIn(facts?.closedAt ?? '', timeZone);
  const start = milestone?.start ?? null;
  return facts?.state === 'closed' && day !== null && start !== null && day < start;
}

function readable(facts: IssueFacts | Unreadable | undefined): IssueFacts | null {
  return facts === undefined || isUnreadable(facts) ? null : facts;
}
