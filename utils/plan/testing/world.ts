import type { CapacityRow, ChecklistItem, DocumentRow, PlanDocument } from '../document';
import type { IssueFacts, MilestoneFacts, Person, Unreadable } from '../facts';
import type { PlanInput } from '../plan';
import { defaultProfile } from '../profile';

const project = 'acme/team';
const milestone: MilestoneFacts = { title: '19.8', startDate: '2026-12-12', dueDate: '2027-01-15' };

export function person(username: string, name = username): Person {
  return { username, name };
}

/** An issue with which nothing is wrong in a plan for 19.8, except as told. */
export function issue(iid: number, told: Partial<IssueFacts> = {}): IssueFacts {
  return {
    ref: { kind: 'issue', origin: 'https://gitlab.example', projectPath: project, iid },
    title: `Issue ${iid}`,
    webUrl: `https://gitlab.example/${project}/-/issues/${iid}`,
    state: 'opened',
    weight: 2,
    labels: ['workflow::ready for development', 'ProdSecEngMetric::Paved Road'],
    milestone,
    assignees: [person('noor')],
    taskCount: 3,
    confidential: false,
    ...told,
  };
}

/** A row that names an issue of the planning issue's project. */
export function row(iid: number, told: Partial<DocumentRow> = {}): DocumentRow {
  return { ...textRow(`#${iid}`), key: `${project}#${iid}`, ref: issue(iid).ref, line: iid, ...told };
}

/** A row that names no issue. */
export function textRow(text: string, cells: DocumentRow['cells'] = {}): DocumentRow {
  return { key: null, ref: null, otherRefs: [], cells: { issue: text, ...cells }, line: 1, struck: false };
}

export function member(
  name: string,
  capacity: string,
  told: CapacityRow['cells'] = {},
  line = 5,
): CapacityRow {
  return { member: name, cells: { member: `@${name}`, capacity, ...told }, line };
}

interface World {
  readonly work?: readonly DocumentRow[];
  readonly parked?: readonly DocumentRow[];
  readonly capacity?: readonly CapacityRow[];
  readonly checklist?: readonly ChecklistItem[];
  readonly issues?: readonly (IssueFacts | [iid: number, Unreadable])[];
}

/** What a plan for 19.8 is built from, three weeks before the milestone starts. */
export function input(world: World, told: Partial<PlanInput> = {}): PlanInput {
  return {
    document: documentOf(world),
    issues: new Map((world.issues ?? []).map(entryOf)),
    milestone,
    profile: defaultProfile,
    now: '2026-11-22T12:00:00Z',
    timeZone: 'UTC',
    ...told,
  };
}

function entryOf(facts: IssueFacts | [number, Unreadable]): [string, IssueFacts | Unreadable] {
  return 'ref' in facts ? [`${project}#${facts.ref.iid}`, facts] : [`${project}#${facts[0]}`, facts[1]];
}

function documentOf({ work, parked, capacity, checklist }: World): PlanDocument {
  const rows = { line: 1, form: 'table', liveQuery: false } as const;
  return {
    work: work ? { ...rows, heading: 'Milestone Work', rows: work } : null,
    parkingLot: parked ? { ...rows, heading: 'Parking Lot', rows: parked } : null,
    capacity: capacity ? { heading: 'Capacity', line: 1, rows: capacity } : null,
    checklist: checklist ? { heading: 'Planning Checklist', line: 1, items: checklist } : null,
    problems: [],
  };
}
