import type { IssueFacts } from '@/utils/plan/facts';
import type {
  AskedItem,
  Finding,
  Load,
  ParkedRow,
  PersonLoad,
  Plan,
  PlanMilestone,
  PlannedRow,
} from '@/utils/plan/plan';
import type { IssueRef } from '@/utils/plan/reference';
import type { PlanView } from '@/utils/protocol/answers/plan-view';

const origin = 'https://gitlab.com';
const projectPath = 'group/planning';

/** A reference within the planning issue's project. */
function sampleRef(iid: number): IssueRef {
  return { kind: 'issue', origin, projectPath, iid };
}

/** An open issue of weight 3 that nothing is wrong with. */
export function sampleIssue(iid: number, part: Partial<IssueFacts> = {}): IssueFacts {
  return {
    ref: sampleRef(iid),
    title: `Title of ${iid}`,
    webUrl: `${origin}/${projectPath}/-/work_items/${iid}`,
    state: 'opened',
    weight: 3,
    labels: [],
    milestone: null,
    assignees: [],
    taskCount: 1,
    confidential: false,
    ...part,
  };
}

/** The finding of a check, with what its sentence needs. */
export function sampleFinding(check: string, part: Partial<Finding> = {}): Finding {
  return { check, severity: 'error', fix: 'refine', values: {}, ...part };
}

/** A ready row of Milestone Work on line `iid`. */
export function sampleRow(iid: number, part: Partial<PlannedRow> = {}): PlannedRow {
  return {
    row: {
      key: `${projectPath}#${iid}`,
      ref: sampleRef(iid),
      otherRefs: [],
      cells: { issue: `#${iid}` },
      line: iid,
      struck: false,
    },
    status: 'open',
    issue: sampleIssue(iid),
    findings: [],
    weight: 3,
    priority: null,
    counted: 'open',
    people: [],
    ready: true,
    ...part,
  };
}

/** A row of the Parking Lot on line `iid`, with which nothing is wrong. */
export function sampleParked(iid: number, part: Partial<ParkedRow> = {}): ParkedRow {
  const asWork = { status: 'open', findings: [], counted: 'open', ready: true } as const;
  return { ...sampleRow(iid), counted: 'no', ready: false, asWork, ...part };
}

/** Five of eight points committed. */
export function sampleLoad(part: Partial<Load> = {}): Load {
  return {
    committed: 5,
    done: 0,
    capacity: 8,
    slack: 0,
    state: 'under',
    unweighted: 0,
    unreadable: 0,
    withoutIssue: 0,
    ...part,
  };
}

export function samplePerson(username: string, part: Partial<PersonLoad> = {}): PersonLoad {
  return {
    ...sampleLoad(),
    person: { username, name: username },
    timeOff: '',
    line: null,
    listed: null,
    findings: [],
    rows: [],
    ...part,
  };
}

/** An open item of the Planning Checklist that asks nothing the product could answer. */
export function sampleItem(text: string, part: Partial<AskedItem> = {}): AskedItem {
  return { text, state: 'open', line: 1, questions: [], ...part };
}

/** Milestone 19.8, with its dates from GitLab. */
export function sampleMilestone(part: Partial<PlanMilestone> = {}): PlanMilestone {
  return {
    title: '19.8',
    titleFrom: 'issue',
    start: '2026-12-12',
    end: '2027-01-15',
    datesFrom: 'gitlab',
    datesUnknown: false,
    ...part,
  };
}

/** Milestone 19.8 without rows, to be finalized by 9 December 2026. */
function samplePlan(part: Partial<Plan> = {}): Plan {
  return {
    milestone: sampleMilestone(),
    deadline: { finalizeBy: '2026-12-09', state: 'upcoming', days: 17, hoursLeft: null },
    rows: [],
    parked: [],
    people: [],
    totals: sampleLoad(),
    unassigned: 0,
    notStated: 0,
    liveQuery: false,
    checklist: null,
    verdict: { state: 'empty', errors: 0, warnings: 0, ready: 0, rows: 0 },
    problems: [],
    ...part,
  };
}

/** The plan of issue 413 as somebody who may write sees it, read at noon of 22 November 2026. */
export function sampleView(plan: Partial<Plan> = {}, part: Partial<PlanView> = {}): PlanView {
  return {
    issue: { origin, projectPath, iid: 413 },
    title: '19.8 Milestone Planning',
    webUrl: `${origin}/${projectPath}/-/issues/413`,
    state: 'opened',
    closedAt: null,
    plan: samplePlan(plan),
    access: 'write',
    username: 'ada.moreno',
    parkingLotLine: null,
    readAt: '2026-11-22T12:00:00Z',
    failure: null,
    timeZone: 'UTC',
    stamp: 'sample',
    ...part,
  };
}
