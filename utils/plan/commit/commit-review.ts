import { directoryOf } from '../building/people';
import type { CheckId } from '../checks';
import { isUnreadable } from '../facts';
import type { Finding, Plan, PlannedRow } from '../plan';
import type { RowKey } from '../reference';
import { assigneeChange } from './assignee-change';
import type { CommitChoice } from './commit-choice';
import type { CommitNote } from './commit-note';
import { type CommitTerms, unknownTerms } from './commit-terms';
import type { FieldChange } from './field-change';
import { type LabelChoice, labelChange } from './label-change';
import { type Obstacle, obstacleOf } from './obstacle';
import { isSetByCommitting } from './set-by-committing';
import { weightChange } from './weight-change';

/** A row that can be committed to, and exactly what would change. */
export interface CommitRow {
  readonly key: RowKey;
  readonly planned: PlannedRow;
  /** Empty: nothing is left to do. */
  readonly changes: readonly FieldChange[];
  readonly label: LabelChoice;
  /** The change of weight the table asks for; null where table and issue agree, or nothing can be set. */
  readonly weight: FieldChange | null;
  readonly notes: readonly CommitNote[];
  /** Errors of the row that no commit mends: it is not refined yet. */
  readonly unrefined: boolean;
}

export interface ExcludedRow {
  readonly planned: PlannedRow;
  readonly obstacle: Obstacle;
}

/** What a commit would do, row by row of Milestone Work in its order. */
export interface CommitReview {
  readonly milestone: string | null;
  readonly rows: readonly CommitRow[];
  /** Rows that cannot be committed to; text between rows is none. */
  readonly excluded: readonly ExcludedRow[];
}

/**
 * Says what committing to a plan's rows changes: the plan's milestone, the assignees a row names beside those the issue
 * has, one metrics label, and the table's weight where the user ticked it. What stands as it should is no change.
 */
export function commitReview(plan: Plan, choice: CommitChoice, terms: CommitTerms): CommitReview {
  const milestone = plan.milestone?.title ?? null;
  const work = plan.rows.filter(({ status }) => status !== 'text');
  const judged = work.map((planned) => judge(planned, { plan, choice, terms, milestone }));
  return {
    milestone,
    rows: judged.filter((row) => 'changes' in row),
    excluded: judged.filter((row) => 'obstacle' in row),
  };
}

interface Judging {
  readonly plan: Plan;
  readonly choice: CommitChoice;
  readonly terms: CommitTerms;
  readonly milestone: string | null;
}

function judge(planned: PlannedRow, { plan, choice, terms, milestone }: Judging): CommitRow | ExcludedRow {
  const { row, issue, findings } = planned;
  const project = terms.projects[row.ref?.projectPath.toLowerCase() ?? ''] ?? unknownTerms;
  const obstacle = obstacleOf(planned, milestone, project);
  if (obstacle !== null) return { planned, obstacle };
  if (row.key === null || issue === null || isUnreadable(issue))
    return { planned, obstacle: { kind: 'no-reference', values: {} } };
  const label = labelChange(row.key, issue, choice, terms.metricsLabel, project);
  const people = assigneeChange(row, issue, directoryOf(assigneesOf(plan)));
  const weight = weightChange(planned, issue, terms.weight, project);
  const moved = milestone !== null && issue.milestone?.title !== milestone;
  const weightSet = weight !== null && choice.weights.has(row.key);
  const isMended = (finding: Finding) =>
    isSetByCommitting(finding) || (weightSet && finding.check === ('no-weight' satisfies CheckId));
  const changes: (FieldChange | null)[] = [
    moved ? { field: 'milestone', from: issue.milestone?.title ?? null, to: milestone } : null,
    people.change,
    label.change,
    weightSet ? weight : null,
  ];
  return {
    key: row.key,
    planned,
    changes: changes.filter((change) => change !== null),
    label: label.choice,
    weight,
    notes: [...people.notes, ...label.notes],
    unrefined: findings.some((finding) => finding.severity === 'error' && !isMended(finding)),
  };
}

function assigneesOf({ rows, parked }: Plan) {
  return [...rows, ...parked].flatMap(({ issue }) =>
    issue === null || isUnreadable(issue) ? [] : issue.assignees,
  );
}
