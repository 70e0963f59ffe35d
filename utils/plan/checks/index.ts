import type { Severity } from '../plan';
import { alsoParked } from './also-parked';
import { assigneeDiffers } from './assignee-differs';
import { blocked } from './blocked';
import { capacityNotStated } from './capacity-not-stated';
import type { IssueCheck, PersonCheck, RowCheck } from './check';
import { closed } from './closed';
import { duplicateRow } from './duplicate-row';
import { metricsLabelMissing } from './metrics-label-missing';
import { metricsLabelPending } from './metrics-label-pending';
import { metricsLabelSeveral } from './metrics-label-several';
import { milestoneMissing } from './milestone-missing';
import { milestoneOther } from './milestone-other';
import { noAcceptanceCriteria } from './no-acceptance-criteria';
import { noAssignee } from './no-assignee';
import { noWeight } from './no-weight';
import { notAnIssue } from './not-an-issue';
import { notRefined } from './not-refined';
import { overCapacity } from './over-capacity';
import { referenceMissing } from './reference-missing';
import { renamedProject } from './renamed-project';
import { tooLarge } from './too-large';
import { unreadable } from './unreadable';
import { weightDiffers } from './weight-differs';
import { weightUnknown } from './weight-unknown';

/** Every check by what it looks at, in the order in which findings are shown. */
const checks = {
  row: [referenceMissing, unreadable, notAnIssue, duplicateRow, closed, alsoParked, renamedProject],
  issue: [
    notRefined,
    blocked,
    noWeight,
    weightUnknown,
    tooLarge,
    weightDiffers,
    noAcceptanceCriteria,
    milestoneMissing,
    milestoneOther,
    noAssignee,
    assigneeDiffers,
    metricsLabelMissing,
    metricsLabelPending,
    metricsLabelSeveral,
  ],
  person: [overCapacity, capacityNotStated],
} as const;

/** The id of a check, for whoever names one. */
export type CheckId = (typeof checks)[keyof typeof checks][number]['id'];

/** What can be wrong with a row of Milestone Work before its issue is looked at. */
export const rowChecks: readonly RowCheck[] = checks.row;

/** What can be wrong with a row of the Parking Lot, where nothing is committed yet. */
export const parkedRowChecks: readonly RowCheck[] = [unreadable, duplicateRow, closed, renamedProject];

/** What can be wrong with the issue of a row of Milestone Work. */
export const issueChecks: readonly IssueCheck[] = checks.issue;

/** What can be wrong with a person's load. */
export const personChecks: readonly PersonCheck[] = checks.person;

/** Every check's id, with its severity unless a profile sets another. */
export const defaultSeverities: ReadonlyMap<string, Severity> = new Map(
  Object.values(checks)
    .flat()
    .map(({ id, severity }) => [id, severity]),
);

/** The id of every check there is. */
export const checkIds: ReadonlySet<string> = new Set(defaultSeverities.keys());
