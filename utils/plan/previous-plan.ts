import type { MilestoneFacts } from './facts';
import { findReferences } from './find-references';
import { milestoneDates } from './milestone-dates';
import { productMilestoneIn } from './product-milestone';
import type { IssueRef, ReferenceContext } from './reference';

/** A planning issue, as far as its place in the order of planning issues goes. */
export interface OrderedPlan {
  readonly iid: number;
  readonly title: string;
  readonly milestone: MilestoneFacts | null;
}

/** The planning issue that came before, and what says so: its milestone's dates, or, for want of them, its age. */
export interface PreviousByOrder<P extends OrderedPlan> {
  readonly plan: P;
  readonly because: 'milestone' | 'age';
}

/**
 * The issue a description names as its previous planning issue ("Previous planning issue: #412"), or the last one it
 * names so; null when it names none. Whether that is a planning issue is for the caller to ask.
 */
export function namedPrevious(description: string, context: ReferenceContext): IssueRef | null {
  const named = description.split('\n').flatMap((line) => previousOn(line, context));
  return named.at(-1) ?? null;
}

/** Rows of tables and headings say "previous" of other things. */
function previousOn(line: string, context: ReferenceContext): IssueRef[] {
  const word = /^(?!\s*[|#])(.*?)\bprevious\b/i.exec(line);
  if (word === null) return [];
  const said = word[0].length;
  const ref = findReferences(line, context).find(({ end }) => end > said)?.ref ?? null;
  return ref?.kind === 'issue' ? [ref] : [];
}

/**
 * Of a project's other planning issues, the one before `plan`: with the latest milestone that starts earlier than its
 * own (the newest of several), else the newest older issue whose order the milestones do not tell. Null without one.
 */
export function previousByOrder<P extends OrderedPlan>(
  plan: OrderedPlan,
  others: readonly P[],
): PreviousByOrder<P> | null {
  const start = startOf(plan);
  const dated = others
    .filter(({ iid }) => iid !== plan.iid)
    .map((other) => ({ other, start: startOf(other) }))
    .sort(byStart);
  const earlier = dated.filter((one) => start !== null && one.start !== null && one.start < start).at(-1);
  if (earlier) return { plan: earlier.other, because: 'milestone' };
  const older = dated
    .filter((one) => (start === null || one.start === null) && one.other.iid < plan.iid)
    .sort((one, two) => one.other.iid - two.other.iid)
    .at(-1);
  return older ? { plan: older.other, because: 'age' } : null;
}

interface Dated {
  readonly other: OrderedPlan;
  readonly start: string | null;
}

function byStart(one: Dated, two: Dated): number {
  return (one.start ?? '').localeCompare(two.start ?? '') || one.other.iid - two.other.iid;
}

/** `YYYY-MM-DD`: GitLab's, else the product calendar's by the milestone's title or, without a milestone, by the issue's. */
function startOf({ title, milestone }: OrderedPlan): string | null {
  const name = milestone?.title ?? productMilestoneIn(title);
  return milestone?.startDate ?? (name === null ? null : (milestoneDates(name)?.start ?? null));
}
