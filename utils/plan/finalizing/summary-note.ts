import { isUnreadable } from '../facts';
import { encodeTableCell, encodeText } from '../markdown/cell-text';
import type { Finding, PersonLoad, Plan, PlannedRow } from '../plan';
import type { ReferenceContext } from '../reference';
import { isWorkRow } from '../work-row';
import type { FinalizeVerdict, Obstacle } from './finalize-verdict';
import { freezePlan, writeFrozen } from './frozen-plan';

/** The words a summary note is written in. */
export interface SummaryWords {
  readonly heading: (milestone: string | null) => string;
  readonly columns: readonly [issue: string, weight: string, assignee: string, exceptions: string];
  readonly peopleHeading: string;
  readonly peopleColumns: readonly [person: string, committed: string, capacity: string, timeOff: string];
  readonly committed: (totals: Plan['totals']) => string;
  readonly exceptionsHeading: string;
  readonly why: (reason: string) => string;
  readonly obstacle: (obstacle: Obstacle) => string;
  readonly finding: (finding: Finding) => string;
  readonly weight: (weight: PlannedRow['weight']) => string;
  readonly capacity: (capacity: number | null) => string;
  readonly noRows: string;
}

interface SummaryInput {
  readonly plan: Plan;
  readonly verdict: FinalizeVerdict;
  /** Why it is finalized over what speaks against it, as typed; '' when nothing does. */
  readonly reason: string;
  /** Where the planning issue is. */
  readonly context: ReferenceContext;
}

/**
 * The note that keeps a plan as it was finalized, as markdown: its rows with weights, people and exceptions, everybody's
 * load, what spoke against it and why it was finalized all the same; and a hidden line with the same as data. Whatever
 * people wrote stays text: nothing runs, nothing notifies all.
 */
export function summaryNote({ plan, verdict, reason, context }: SummaryInput, words: SummaryWords): string {
  const blocks = [
    `## ${encodeText(words.heading(plan.milestone?.title ?? null))}`,
    encodeText(words.committed(plan.totals)),
    rowsTable(plan, context, words),
    ...peopleBlocks(plan, words),
    ...exceptionBlocks(verdict, reason, words),
    writeFrozen(freezePlan(plan)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function rowsTable({ rows }: Plan, context: ReferenceContext, words: SummaryWords): string {
  const work = rows.filter(isWorkRow);
  if (work.length === 0) return encodeText(words.noRows);
  return table(
    words.columns,
    work.map((planned) => [
      nameOf(planned, context),
      words.weight(planned.weight),
      mentions(planned.people),
      sentences(planned.findings, words),
    ]),
  );
}

function peopleBlocks({ people }: Plan, words: SummaryWords): string[] {
  if (people.length === 0) return [];
  const rows = people.map(({ person, committed, capacity, timeOff }: PersonLoad) => [
    mentions([person.username]),
    words.weight(committed),
    words.capacity(capacity),
    timeOff,
  ]);
  return [`### ${encodeText(words.peopleHeading)}`, table(words.peopleColumns, rows)];
}

function exceptionBlocks({ obstacles }: FinalizeVerdict, reason: string, words: SummaryWords): string[] {
  if (obstacles.length === 0 && reason.trim() === '') return [];
  const lines = obstacles.map((obstacle) => `- ${encodeText(words.obstacle(obstacle))}`);
  const why = reason.trim() === '' ? [] : [`- ${encodeText(words.why(reason.trim()))}`];
  return [`### ${encodeText(words.exceptionsHeading)}`, [...lines, ...why].join('\n')];
}

/** GitLab shows the title behind `#12+`. */
function nameOf({ row, issue }: PlannedRow, { origin, projectPath }: ReferenceContext): string {
  const ref = issue !== null && !isUnreadable(issue) ? issue.ref : row.ref;
  if (ref === null || ref.kind !== 'issue') return row.cells.issue ?? '';
  if (ref.origin !== origin) return `${ref.origin}/${ref.projectPath}/-/issues/${ref.iid}`;
  const isOwn = ref.projectPath.toLowerCase() === projectPath.toLowerCase();
  return `${isOwn ? '' : ref.projectPath}#${ref.iid}+`;
}

function mentions(usernames: readonly string[]): string {
  return usernames.map((username) => `@${username}`).join(', ');
}

function sentences(findings: readonly Finding[], words: SummaryWords): string {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(words.finding)
    .join(' ');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(encodeTableCell).join(' | ')} |`).join('\n');
}
