import { carriedOf } from '../building/load';
import { nameKey } from '../building/people';
import type { Person, Unknown } from '../facts';
import type { Finding, PersonLoad, Plan, PlannedRow } from '../plan';
import { fingerprint } from './fingerprint';

/** How far a row of somebody's workload is. */
export type WorkloadState = 'ready' | 'not-ready' | 'done' | 'unreadable';

export interface WorkloadRow {
  readonly planned: PlannedRow;
  readonly weight: number | null | Unknown;
  readonly state: WorkloadState;
  /** What the checks ask, most severe first; what is only worth knowing is left out. */
  readonly questions: readonly Finding[];
}

/** What somebody has in a milestone, as their thread says it. */
export interface Workload {
  readonly person: Person;
  /** Their rows of Milestone Work in its order, which is the priority. */
  readonly rows: readonly WorkloadRow[];
  readonly load: PersonLoad;
  /** What the checks ask of the whole load. */
  readonly questions: readonly Finding[];
}

/** The workload of everybody who is listed or carries a row, in the plan's order. */
export function workloadsOf({ people, rows }: Plan): Workload[] {
  const carried = carriedOf(rows);
  return people.map((load) => ({
    person: load.person,
    rows: carried.filter((planned) => carries(planned, load.person)).map(workloadRow),
    load,
    questions: load.findings.filter(isQuestion),
  }));
}

/** Tells a workload from what it was before: another one as soon as its thread would say something else. */
export function workloadFingerprint({ rows, load, questions }: Workload): string {
  const said = [
    rows.map(({ planned, weight, state, questions: asked }) => [
      planned.row.key ?? planned.row.cells.issue,
      weight,
      state,
      asked,
    ]),
    [load.committed, load.capacity, load.timeOff, questions],
  ];
  return fingerprint(JSON.stringify(said));
}

/** A row names its people as somebody wrote them, or as GitLab does. */
function carries({ people }: PlannedRow, { username, name }: Person): boolean {
  const names = new Set([nameKey(username), nameKey(name)]);
  return people.some((one) => names.has(nameKey(one)));
}

function workloadRow(planned: PlannedRow): WorkloadRow {
  const { weight, findings } = planned;
  return { planned, weight, state: stateOf(planned), questions: findings.filter(isQuestion) };
}

function stateOf({ counted, status, ready }: PlannedRow): WorkloadState {
  if (counted === 'done') return 'done';
  if (status === 'unreadable') return 'unreadable';
  return ready ? 'ready' : 'not-ready';
}

function isQuestion({ severity }: Finding): boolean {
  return severity !== 'info';
}
