import { isUnreadable, type Person } from '../facts';
import { encodeTableCell, encodeText } from '../markdown/cell-text';
import { quietCell, quietText } from '../markdown/comment-text';
import type { Finding, PersonLoad, PlannedRow } from '../plan';
import type { ReferenceContext } from '../reference';
import type { Workload, WorkloadRow, WorkloadState } from './workload';

/** The words a workload is told in. */
export interface WorkloadWords {
  readonly greeting: (person: string, milestone: string | null) => string;
  readonly load: (load: Pick<PersonLoad, 'committed' | 'capacity' | 'slack'>) => string;
  readonly timeOff: (timeOff: string) => string;
  readonly columns: readonly [priority: string, issue: string, weight: string, state: string];
  readonly weight: (weight: WorkloadRow['weight']) => string;
  readonly state: (state: WorkloadState) => string;
  readonly noRows: string;
  readonly questionsHeading: string;
  readonly finding: (finding: Finding) => string;
}

interface TextInput {
  readonly workload: Workload;
  /** Title; null when the plan has none. */
  readonly milestone: string | null;
  /** Where the planning issue is. */
  readonly context: ReferenceContext;
}

/**
 * A person's workload as markdown for their thread: whom it is for, their load, their rows in order of priority, and
 * what the checks ask. It mentions that person, once, and nobody else; what people wrote stays text.
 */
export function workloadText({ workload, milestone, context }: TextInput, words: WorkloadWords): string {
  const blocks = [
    words.greeting(mentionOf(workload.person), milestone === null ? null : quietText(milestone)),
    loadLine(workload, words),
    rowsTable(workload, context, words),
    ...questionBlocks(workload, context, words),
  ];
  return blocks.join('\n\n');
}

/** How somebody is called upon: by user name; by their name where it can be none. */
function mentionOf({ username }: Person): string {
  return canBeMentioned(username) ? `@${username}` : quietText(username);
}

/** Whether a written name can be a user name of GitLab's, but for the one that calls everybody. */
export function canBeMentioned(username: string): boolean {
  return /^\w[\w.-]*$/.test(username) && username.toLowerCase() !== 'all';
}

function loadLine({ load }: Workload, words: WorkloadWords): string {
  const line = `**${encodeText(words.load(load))}**`;
  return load.timeOff.trim() === '' ? line : `${line} ${quietText(words.timeOff(load.timeOff))}`;
}

function rowsTable({ rows }: Workload, context: ReferenceContext, words: WorkloadWords): string {
  if (rows.length === 0) return encodeText(words.noRows);
  const lines = rows.map(({ planned, weight, state }, at) =>
    tableLine([
      String(at + 1),
      nameOf(planned, context),
      encodeTableCell(words.weight(weight)),
      encodeTableCell(words.state(state)),
    ]),
  );
  return [tableLine(words.columns.map(encodeTableCell)), '| --- | --- | --- | --- |', ...lines].join('\n');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function questionBlocks(
  { rows, questions }: Workload,
  context: ReferenceContext,
  words: WorkloadWords,
): string[] {
  const lines = [
    ...questions.map((finding) => `- ${quietText(words.finding(finding))}`),
    ...rows.flatMap(({ planned, questions: asked }) =>
      asked.map((finding) => `- ${referenceOf(planned, context)}: ${quietText(words.finding(finding))}`),
    ),
  ];
  return lines.length === 0 ? [] : [`**${encodeText(words.questionsHeading)}**`, lines.join('\n')];
}

/** GitLab shows the title behind `#12+`. */
function nameOf(planned: PlannedRow, context: ReferenceContext): string {
  const reference = referenceOf(planned, context);
  return /#\d+$/.test(reference) ? `${reference}+` : reference;
}

/** How a comment of the planning issue names a row's issue: `#1`, `group/project#1`, or what its cell says. */
export function referenceOf({ row, issue }: PlannedRow, { origin, projectPath }: ReferenceContext): string {
  const ref = issue !== null && !isUnreadable(issue) ? issue.ref : row.ref;
  if (ref === null || ref.kind !== 'issue') return quietCell(row.cells.issue ?? '');
  if (ref.origin !== origin) return `${ref.origin}/${ref.projectPath}/-/issues/${ref.iid}`;
  const isOwn = ref.projectPath.toLowerCase() === projectPath.toLowerCase();
  return `${isOwn ? '' : ref.projectPath}#${ref.iid}`;
}
