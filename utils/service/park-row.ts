import { isFailure } from '@/utils/gitlab/failures';
import type { DescriptionSnapshot, Gateway, PlanningIssueFacts } from '@/utils/gitlab/gateway';
import { applyEdit, parsePlan } from '@/utils/plan';
import type { DocumentRow } from '@/utils/plan/document';
import type { EditRefusal } from '@/utils/plan/edit';
import type { PlanOptions } from '@/utils/plan/options';
import type { TeamProfile } from '@/utils/plan/profile';
import type { IssueRef } from '@/utils/plan/reference';
import type { FailureKind } from '@/utils/protocol/failure';
import type { IssueAddress, ParkResult } from '@/utils/protocol/messages';
import { ServiceFailure } from './failures';
import { isPlanningIssue } from './plan-source';
import type { Clock } from './ports';
import { existingIssue, isSameIssue, issueNamed, shortReference } from './reference';

/** A row to park: which issue, why, and where. */
export interface ParkOrder {
  readonly issue: IssueAddress;
  readonly reference: string;
  readonly reason: string;
  /** A write of it may have reached GitLab before. */
  readonly sent: boolean;
}

/** With what it is parked. */
export interface ParkTools {
  readonly gateway: Gateway;
  readonly profile: TeamProfile;
  readonly username: string;
  readonly clock: Clock;
  /** Called before each write leaves. */
  readonly onSend: () => Promise<void>;
}

/** What became of it, with the planning issue as it stands now. */
export interface Parked {
  readonly outcome: ParkResult['outcome'];
  readonly reference: string;
  readonly planningIssue: PlanningIssueFacts;
}

/** How it ended, with the description as it stands now. */
interface Done {
  readonly outcome: ParkResult['outcome'];
  readonly description: string;
}

/** What earlier writes of this row left to know: whether one may have arrived, whether others were seen to edit. */
interface Seen {
  readonly sent: boolean;
  readonly beside: boolean;
}

/** The first write and three more. */
const mostWrites = 4;

/** Of these a write may still have arrived, so GitLab is asked again what stands there. */
const uncertain: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'conflict',
  'timeout',
  'server-trouble',
  'unexpected-answer',
]);
const conflict: ReadonlySet<FailureKind> = new Set<FailureKind>(['conflict']);

/**
 * Adds a row to the Parking Lot of an open planning issue: a fresh read, the edit on that very text, the write, and
 * a look at what GitLab stored; again, after a short random pause, while the row is not there, four writes at most.
 * Only one may run per planning issue at a time. Fails with 'bad-reference', 'not-a-planning-issue',
 * 'edit-refused', 'not-saved' or as the gateway fails.
 */
export async function parkRow(order: ParkOrder, tools: ParkTools): Promise<Parked> {
  const named = issueNamed(order.reference, order.issue);
  const [planningIssue, { ref }] = await Promise.all([
    openPlanningIssue(order.issue, tools),
    existingIssue(tools.gateway, named),
  ]);
  const { outcome, description } = await write(order, ref, tools);
  const reference = shortReference(ref, order.issue);
  return { outcome, reference, planningIssue: { ...planningIssue, description } };
}

async function openPlanningIssue(
  issue: IssueAddress,
  { gateway, profile }: ParkTools,
): Promise<PlanningIssueFacts> {
  const facts = await gateway.planningIssue(issue.projectPath, issue.iid);
  if (!isPlanningIssue(facts, profile)) throw new ServiceFailure('not-a-planning-issue');
  if (facts.state === 'closed') throw new ServiceFailure('not-a-planning-issue', { state: 'closed' });
  return facts;
}

async function write(order: ParkOrder, ref: IssueRef, tools: ParkTools): Promise<Done> {
  const { projectPath, iid } = order.issue;
  let seen: Seen = { sent: order.sent, beside: false };
  for (let writes = 0; writes <= mostWrites; writes += 1) {
    if (writes > 0) await tools.clock.pause(jitter(writes, tools.clock));
    const read = await tools.gateway.descriptionForWrite(projectPath, iid);
    const there = standing(ref, read.description, planOptions(order, tools));
    if (there !== null) return { outcome: outcomeOf(there, seen), description: read.description };
    if (writes === mostWrites) break;
    const result = await send(withRow(read.description, order, ref, tools), read, order.issue, tools);
    if ('outcome' in result) return result;
    seen = { sent: true, beside: seen.beside || result.beside };
  }
  throw new ServiceFailure('not-saved');
}

/** Where the issue stands already. Work that was struck out may be parked again. */
function standing(
  ref: IssueRef,
  description: string,
  options: PlanOptions,
): 'already-parked' | 'already-planned' | null {
  const { work, parkingLot } = parsePlan(description, options);
  const names = (row: DocumentRow) => row.ref !== null && isSameIssue(row.ref, ref);
  if (work?.rows.some((row) => names(row) && !row.struck)) return 'already-planned';
  return parkingLot?.rows.some(names) ? 'already-parked' : null;
}

function outcomeOf(there: 'already-parked' | 'already-planned', { sent, beside }: Seen): Done['outcome'] {
  if (!sent || there === 'already-planned') return there;
  return beside ? 'saved-beside' : 'saved';
}

function withRow(description: string, order: ParkOrder, ref: IssueRef, tools: ParkTools): string {
  const issue = shortReference(ref, order.issue);
  const row = { issue, reason: order.reason, 'added-by': `@${tools.username}` };
  const edit = { type: 'add-row', section: 'parking-lot', row } as const;
  const edited = applyEdit(description, edit, planOptions(order, tools));
  if (!edited.ok) throw editRefused(edited.reason);
  return edited.markdown;
}

/** Writes once. Saved when GitLab stored this text as the very next version of the one read; else look again. */
async function send(
  markdown: string,
  read: DescriptionSnapshot,
  { projectPath, iid }: IssueAddress,
  { gateway, onSend }: ParkTools,
): Promise<Done | { readonly beside: boolean }> {
  await onSend();
  try {
    const stored = await gateway.saveDescription(projectPath, iid, markdown);
    const next = isNextVersion(read, stored);
    const saved = next && asGitLabStores(stored.description) === asGitLabStores(markdown);
    return saved ? { outcome: 'saved', description: stored.description } : { beside: !next };
  } catch (error) {
    if (!isFailure(error, uncertain)) throw error;
    return { beside: isFailure(error, conflict) };
  }
}

function isNextVersion(read: DescriptionSnapshot, stored: DescriptionSnapshot): boolean {
  if (read.lockVersion === null || stored.lockVersion === null) return true;
  return stored.lockVersion === read.lockVersion + 1;
}

/** GitLab's normalisation of every description it saves. */
function asGitLabStores(text: string): string {
  return text.replaceAll('\r', '').trimEnd();
}

/** Milliseconds to wait before the next write: random, and longer each time, so that two writers drift apart. */
function jitter(writes: number, clock: Clock): number {
  return Math.round((0.5 + clock.random()) * 250 * 2 ** (writes - 1));
}

function planOptions({ issue }: ParkOrder, { profile }: ParkTools): PlanOptions {
  return { profile, context: issue };
}

function editRefused({ kind, line }: EditRefusal): ServiceFailure {
  return new ServiceFailure('edit-refused', line === undefined ? { refusal: kind } : { refusal: kind, line });
}
