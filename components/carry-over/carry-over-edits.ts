import type { CarryOverCandidate } from '@/utils/plan/carry-over';
import type { PlanEdit } from '@/utils/plan/edit';
import { keyOf } from '@/utils/plan/reference';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { IssueAddress } from '@/utils/protocol/fields';
import { carriedRow } from '@/utils/strings/carried-row';
import { formatWeight } from '@/utils/strings/numbers';
import type { Editing } from '../editing/editing';
import { referenceName } from '../row-name';

/** An edit, and what the issue it is about is called. */
export interface NamedEdit {
  readonly name: string;
  readonly edit: PlanEdit;
}

/** As many edits as one write takes. */
const mostEdits = 200;

/** The first edits, as many as one write takes: all of an issue or none. */
export function fitting(edits: readonly NamedEdit[]): readonly NamedEdit[] {
  const next = edits[mostEdits]?.name;
  return edits.slice(0, mostEdits).filter(({ name }) => name !== next);
}

/**
 * The edits that bring issues into Milestone Work as carried over: a new row with what is known of each; for one that is
 * parked its own row, which keeps its text. `milestone` is the previous plan's.
 */
export function carryOverEdits(
  candidates: readonly CarryOverCandidate[],
  milestone: string | null,
  planningIssue: IssueAddress,
): NamedEdit[] {
  return candidates.flatMap((candidate) => {
    const name = referenceName(candidate.issue.ref, planningIssue);
    return editsOf(candidate, name, milestone).map((edit) => ({ name, edit }));
  });
}

const section = 'milestone-work';

function editsOf(candidate: CarryOverCandidate, name: string, milestone: string | null): PlanEdit[] {
  const { weight, people, notes, parked: key } = candidate;
  if (key !== null) {
    return [
      { type: 'move-row', key, to: section },
      { type: 'set-cell', key, section, column: 'carry-over', value: carriedRow.mark },
    ];
  }
  const row = {
    issue: name,
    weight: typeof weight === 'number' ? formatWeight(weight) : '',
    assignee: people.map((person) => `@${person}`).join(' '),
    'carry-over': carriedRow.mark,
    notes: carriedRow.note(milestone, notes),
  };
  return [{ type: 'add-row', section, row }];
}

/** How edits ended, without the marks that a table has no column for: the row itself is there, as was asked. */
export function withoutMarks(editing: Editing, edits: readonly NamedEdit[]): Editing {
  if (editing.state !== 'done') return editing;
  const isMark = (index: number) => edits[index]?.edit.type === 'set-cell';
  const refused = editing.result.refused.filter(
    ({ index, refusal }) => !(isMark(index) && refusal === 'no-column'),
  );
  return { ...editing, result: { ...editing.result, refused } };
}

/** What the issues are called whose edits were all made. */
export function carriedNames(editing: Editing, edits: readonly NamedEdit[]): string[] {
  const refused =
    editing.state === 'done' ? editing.result.refused.map(({ index }) => edits[index]?.name) : [];
  return [...new Set(edits.map(({ name }) => name))].filter((name) => !refused.includes(name));
}

/** Whether a plan names the issue in Milestone Work by now. */
export function isPlanned({ issue: { ref } }: CarryOverCandidate, { plan, issue }: PlanView): boolean {
  return plan.rows.some(({ row }) => row.key === keyOf(ref, issue.origin));
}
