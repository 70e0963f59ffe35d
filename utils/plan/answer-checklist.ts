import type { ChecklistQuestion } from './checklist-questions';
import type { CheckId } from './checks';
import type { DocumentRow } from './document';
import type { AskedItem, Plan, PlannedRow } from './plan';
import { isWorkRow } from './work-row';

/** What only requests of their own can tell; what is absent was not looked up. */
export interface ChecklistFacts {
  /** Issues of the previous plan that are open and in neither section of this one, as references. */
  readonly carryOverLeft?: readonly string[];
  /** Issues whose assignee does not agree with the weight yet, as references. */
  readonly notAgreed?: readonly string[];
  /** User names whose workload thread is missing or unresolved. */
  readonly openThreads?: readonly string[];
  readonly hasRetrospective?: boolean;
}

/** Why an answer is what it is; the sentences are in `strings`. */
type AnswerReason =
  | 'dates-set'
  | 'no-milestone'
  | 'dates-missing'
  | 'dates-unknown'
  | 'all-stated'
  | 'not-stated'
  | 'nobody'
  | 'all-refined'
  | 'not-refined'
  | 'all-fields'
  | 'fields-missing'
  | 'no-rows'
  | 'rows-unknown'
  | 'all-carried'
  | 'carry-over-left'
  | 'all-agree'
  | 'not-agreed'
  | 'threads-resolved'
  | 'threads-open'
  | 'retrospective-there'
  | 'retrospective-missing'
  | 'not-looked-up';

export interface ChecklistAnswer {
  readonly question: ChecklistQuestion;
  readonly says: 'yes' | 'no' | 'unknown';
  readonly reason: AnswerReason;
  /** Rows of Milestone Work it is about. */
  readonly rows: readonly DocumentRow[];
  /** User names or references it is about. */
  readonly names: readonly string[];
}

/** A checklist item with the live answers to what it asks; `says` is null when it asks nothing the product can answer. */
export interface AnsweredItem {
  readonly item: AskedItem;
  readonly answers: readonly ChecklistAnswer[];
  /** 'no' when one answer is no, else 'unknown' when one is, else 'yes'. */
  readonly says: ChecklistAnswer['says'] | null;
}

/** Answers what the items of the Planning Checklist ask, as far as plan and facts tell; in the checklist's order. */
export function answerChecklist(plan: Plan, facts: ChecklistFacts = {}): AnsweredItem[] {
  return (plan.checklist?.items ?? []).map((item) => {
    const answers = item.questions.map((question) => ({
      ...nothing,
      question,
      ...answerTo[question](plan, facts),
    }));
    return { item, answers, says: together(answers) };
  });
}

const nothing = { rows: [], names: [] } as const;

type Answer = Pick<ChecklistAnswer, 'says' | 'reason'> & Partial<Pick<ChecklistAnswer, 'rows' | 'names'>>;

const notLookedUp: Answer = { says: 'unknown', reason: 'not-looked-up' };

const answerTo: Readonly<Record<ChecklistQuestion, (plan: Plan, facts: ChecklistFacts) => Answer>> = {
  dates: ({ milestone }) => {
    if (milestone === null) return { says: 'no', reason: 'no-milestone' };
    if (milestone.datesUnknown) return { says: 'unknown', reason: 'dates-unknown' };
    const set = milestone.datesFrom === 'gitlab' && milestone.start !== null && milestone.end !== null;
    return set ? { says: 'yes', reason: 'dates-set' } : { says: 'no', reason: 'dates-missing' };
  },
  capacity: ({ people }) => {
    if (people.length === 0) return { says: 'unknown', reason: 'nobody' };
    const names = people.filter(({ capacity }) => capacity === null).map(({ person }) => person.username);
    return noneOf(names, 'all-stated', 'not-stated');
  },
  'carry-over': (_plan, { carryOverLeft }) => noneOf(carryOverLeft, 'all-carried', 'carry-over-left'),
  refined: ({ rows }) =>
    ofRows(rows, ({ weight }) => weight === 'unknown', unrefined, 'all-refined', 'not-refined'),
  agreement: (_plan, { notAgreed }) => noneOf(notAgreed, 'all-agree', 'not-agreed'),
  fields: ({ rows }) => ofRows(rows, isUnreadable, incomplete, 'all-fields', 'fields-missing'),
  threads: (_plan, { openThreads }) => noneOf(openThreads, 'threads-resolved', 'threads-open'),
  retrospective: (_plan, { hasRetrospective }) => {
    if (hasRetrospective === undefined) return notLookedUp;
    return hasRetrospective
      ? { says: 'yes', reason: 'retrospective-there' }
      : { says: 'no', reason: 'retrospective-missing' };
  },
};

/** Checks whose finding says that a row is not refined and weighted. */
const unrefined: readonly CheckId[] = [
  'reference-missing',
  'not-an-issue',
  'not-refined',
  'no-weight',
  'too-large',
];

/** Checks whose finding says that an issue lacks what it gets when it is committed to. */
const incomplete: readonly CheckId[] = [
  'reference-missing',
  'not-an-issue',
  'milestone-missing',
  'milestone-other',
  'no-assignee',
  'metrics-label-missing',
];

function ofRows(
  rows: readonly PlannedRow[],
  isUntold: (row: PlannedRow) => boolean,
  checks: readonly string[],
  yes: AnswerReason,
  no: AnswerReason,
): Answer {
  const work = rows.filter(isWorkRow);
  const documentRows = (wanted: (row: PlannedRow) => boolean) => work.filter(wanted).map(({ row }) => row);
  if (work.length === 0) return { says: 'unknown', reason: 'no-rows' };
  const against = documentRows(({ findings }) => findings.some(({ check }) => checks.includes(check)));
  const unknown = documentRows(isUntold);
  if (against.length > 0) return { says: 'no', reason: no, rows: against };
  return unknown.length > 0
    ? { says: 'unknown', reason: 'rows-unknown', rows: unknown }
    : { says: 'yes', reason: yes };
}

function isUnreadable({ status }: PlannedRow): boolean {
  return status === 'unreadable';
}

function noneOf(names: readonly string[] | undefined, yes: AnswerReason, no: AnswerReason): Answer {
  if (names === undefined) return notLookedUp;
  return names.length === 0 ? { says: 'yes', reason: yes } : { says: 'no', reason: no, names };
}

function together(answers: readonly ChecklistAnswer[]): AnsweredItem['says'] {
  const said = (wanted: ChecklistAnswer['says']) => answers.some(({ says }) => says === wanted);
  if (answers.length === 0) return null;
  if (said('no')) return 'no';
  return said('unknown') ? 'unknown' : 'yes';
}
