import { z } from 'zod';
import { isInstanceAddress } from '@/utils/page/address';
import { isStill, type Still } from '@/utils/page/still/still';
import type { ChecklistFacts } from '@/utils/plan/answer-checklist';
import type { CarryOver } from '@/utils/plan/carry-over';
import type { CommitTerms } from '@/utils/plan/commit/commit-terms';
import type { EditRefusal, PlanEdit } from '@/utils/plan/edit';
import { planEditSchema } from '@/utils/plan/edit-schema';
import type { Unknown } from '@/utils/plan/facts';
import type { FormerCapacity } from '@/utils/plan/former-capacity';
import type { ChecklistProgress, Load, Plan, Verdict } from '@/utils/plan/plan';
import type { TeamProfile } from '@/utils/plan/profile';
import type { ProfileReason } from '@/utils/plan/profile-reason';
import type { ThreadFacts } from '@/utils/plan/threads/thread-facts';
import type { WeightAgreement } from '@/utils/plan/weight-agreement';
import type { Failure } from './failure';
import type {
  FinalizeView,
  NextPlanView,
  OpenedPlanView,
  RetroItemResult,
  RetrospectiveView,
} from './following';
import { type JobView, jobOrderSchema } from './jobs';
import type { OutcomeView, PastPlansView } from './outcome';

const text = z.string().max(20_000);
const origin = z.string().max(300);

/** Of an instance that is not set up yet. */
const newAddress = origin.refine(isInstanceAddress);

const addressSchema = z.strictObject({
  origin,
  projectPath: z.string().min(1).max(1_000),
  iid: z.number().int().positive(),
});

/** Whom the page says is signed in. It can only stand in the way: a token of somebody else then writes nothing. */
const pageUser = z.string().max(255).optional();

const draftSchema = z.strictObject({ reference: text, reason: text });

/** A row's key. */
const row = z.string().min(1).max(1_300);

/** Of a view of a plan. */
const stamp = z.string().min(1).max(100);

/** What somebody wrote to others. */
const comment = z.string().trim().min(1).max(20_000);

/** What a checklist asks that takes requests of its own to answer. */
const lookedUpQuestion = z.enum(['carry-over', 'agreement', 'threads', 'retrospective']);

export type LookedUpQuestion = z.infer<typeof lookedUpQuestion>;

const toolName = z.string().min(1).max(100);

/** Whatever fields a tool has, by name. */
const toolDraftSchema = z.record(z.string().max(300), text);

/** Everything a view may ask of the background. Intents only: no URL, no method, no header, no token. */
export const messageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('planning-page-seen'), issue: addressSchema }),
  z.strictObject({ type: z.literal('bring-tools'), issue: addressSchema }),
  /** Brings in the panels, where a still of them is wanted alive. */
  z.strictObject({ type: z.literal('bring-panels'), issue: addressSchema }),
  /** Keeps what the panels show of a view, of that stamp, for the next time. */
  z.strictObject({
    type: z.literal('keep-still'),
    issue: addressSchema,
    stamp,
    folded: z.boolean(),
    still: z.custom<Still>(isStill),
  }),
  /** Reads the plan again for a still, of that stamp, that stands on the page. */
  z.strictObject({ type: z.literal('check-still'), issue: addressSchema, stamp }),
  z.strictObject({ type: z.literal('read-plan'), issue: addressSchema, fresh: z.boolean() }),
  z.strictObject({ type: z.literal('search-issues'), issue: addressSchema, text }),
  z.strictObject({ type: z.literal('keep-draft'), issue: addressSchema, draft: draftSchema.nullable() }),
  z.strictObject({ type: z.literal('read-draft'), issue: addressSchema }),
  z.strictObject({
    type: z.literal('park-issue'),
    /** The planning issue whose Parking Lot takes the row. */
    issue: addressSchema,
    command: z.uuid(),
    reference: text,
    reason: text,
    pageUser,
  }),
  z.strictObject({
    type: z.literal('edit-plan'),
    /** The planning issue whose description is edited, in one write. */
    issue: addressSchema,
    command: z.uuid(),
    edits: z.array(planEditSchema).min(1).max(200),
    /** Whom the page says is signed in, as for parking. */
    pageUser: z.string().max(255).optional(),
  }),
  /** Gives up a command that was accepted but never reached GitLab. */
  z.strictObject({ type: z.literal('discard-command'), issue: addressSchema, command: z.uuid() }),
  /** Begins a job, many changes that belong together; `job` is its id, so that asking again begins no other. */
  z.strictObject({
    type: z.literal('start-job'),
    issue: addressSchema,
    job: z.uuid(),
    order: jobOrderSchema,
    pageUser,
  }),
  /** Reads what the review of a commit needs. */
  z.strictObject({ type: z.literal('prepare-commit'), issue: addressSchema }),
  z.strictObject({ type: z.literal('read-jobs'), issue: addressSchema }),
  z.strictObject({ type: z.literal('stop-job'), issue: addressSchema, job: z.uuid() }),
  z.strictObject({ type: z.literal('continue-job'), issue: addressSchema, job: z.uuid(), pageUser }),
  z.strictObject({ type: z.literal('open-options') }),
  z.strictObject({
    type: z.literal('read-carry-over'),
    issue: addressSchema,
    /** The planning issue before this one, as a person names it; without it, it is looked for. */
    previous: text.optional(),
  }),
  z.strictObject({ type: z.literal('read-last-capacity'), issue: addressSchema }),
  z.strictObject({
    type: z.literal('read-checklist-facts'),
    issue: addressSchema,
    questions: z.array(lookedUpQuestion).min(1).max(4),
  }),
  z.strictObject({
    type: z.literal('keep-tool-draft'),
    issue: addressSchema,
    tool: toolName,
    draft: toolDraftSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('read-tool-draft'), issue: addressSchema, tool: toolName }),
  z.strictObject({ type: z.literal('read-threads'), issue: addressSchema }),
  /** Who set the weight of a row's issue, and who agrees. */
  z.strictObject({ type: z.literal('read-agreement'), issue: addressSchema, row }),
  z.strictObject({
    type: z.literal('agree-with-weight'),
    issue: addressSchema,
    row,
    /** The weight the user saw. */
    weight: z.number().nonnegative(),
    pageUser,
  }),
  /** A comment on the issue a row names. */
  z.strictObject({
    type: z.literal('comment-on-row'),
    issue: addressSchema,
    row,
    command: z.uuid(),
    text: comment,
    pageUser,
  }),
  /** The thread about a row, on the planning issue. */
  z.strictObject({ type: z.literal('discuss-row'), issue: addressSchema, row, text: comment, pageUser }),
  z.strictObject({ type: z.literal('read-outcome'), issue: addressSchema }),
  z.strictObject({ type: z.literal('read-past-plans'), issue: addressSchema }),
  z.strictObject({ type: z.literal('read-finalize'), issue: addressSchema }),
  z.strictObject({ type: z.literal('read-retrospective'), issue: addressSchema }),
  z.strictObject({ type: z.literal('create-retrospective'), issue: addressSchema, pageUser }),
  z.strictObject({
    type: z.literal('add-retro-item'),
    /** The planning issue whose retrospective takes it. */
    issue: addressSchema,
    command: z.uuid(),
    section: z.enum(['wentWell', 'wentBadly', 'change']),
    text,
  }),
  z.strictObject({ type: z.literal('read-retrospectives'), origin, projectPath: z.string().max(1_000) }),
  /** What opening the next planning issue of a team project would open. */
  z.strictObject({ type: z.literal('read-next-plan'), origin, projectPath: z.string().max(1_000) }),
  /** Opens the planning issue a team project plans in next, where none is open. */
  z.strictObject({ type: z.literal('open-plan'), origin, projectPath: z.string().max(1_000) }),
  z.strictObject({ type: z.literal('read-statuses'), fresh: z.boolean() }),
  z.strictObject({ type: z.literal('read-settings') }),
  z.strictObject({ type: z.literal('check-new-token'), origin }),
  z.strictObject({ type: z.literal('check-token'), origin }),
  z.strictObject({ type: z.literal('remove-token'), origin }),
  z.strictObject({ type: z.literal('add-instance'), address: newAddress }),
  z.strictObject({ type: z.literal('remove-instance'), origin }),
  z.strictObject({ type: z.literal('add-project'), origin, projectPath: z.string().max(1_000) }),
  z.strictObject({ type: z.literal('remove-project'), origin, projectPath: z.string().max(1_000) }),
  z.strictObject({
    type: z.literal('set-reminders'),
    origin,
    projectPath: z.string().max(1_000),
    on: z.boolean(),
  }),
  /** Puts a preset, or the user's own profile, in force by its id. */
  z.strictObject({ type: z.literal('choose-profile'), profile: z.string().max(100) }),
  /** Keeps a profile as the user's own and puts it in force. */
  z.strictObject({ type: z.literal('save-profile'), json: z.string().max(200_000) }),
]);

export type Message = z.infer<typeof messageSchema>;
export type MessageType = Message['type'];

/** An issue of an instance: which planning issue a message is about. */
export type IssueAddress = z.infer<typeof addressSchema>;
export type Draft = z.infer<typeof draftSchema>;

/** What was typed into a tool's dialog and not sent yet, by field. */
export type ToolDraft = Readonly<z.infer<typeof toolDraftSchema>>;

/** A comment that is in GitLab; 'already': it was there before, and nothing was posted. */
export interface PostedComment {
  readonly outcome: 'posted' | 'already';
  readonly url: string;
}

/** What the token in force allows: 'read-only' covers a token without the `api` scope. */
export type Access = 'anonymous' | 'read-only' | 'write';

/** What the user may do in a planning issue; 'comment': their token may write, and GitLab does not let them change it. */
export type PlanAccess = Access | 'comment';

/** A row somebody asked to park that is not in GitLab yet. */
export interface PendingPark {
  readonly command: string;
  readonly reference: string;
  readonly reason: string;
  /** Instant it was accepted. */
  readonly acceptedAt: string;
  /**
   * 'waiting': sent again by itself; 'refused': GitLab or the plan said no, sending again would not help; 'missing': it
   * was parked and is gone, and nobody but the user knows whether it should be.
   */
  readonly state: 'waiting' | 'refused' | 'missing';
  /** Why it is not there yet; null before the first attempt ended. */
  readonly failure: Failure | null;
}

/** Edits somebody asked for that are not in GitLab yet; states and failure as of a row to park. */
export interface PendingEdit extends Pick<PendingPark, 'command' | 'acceptedAt' | 'state' | 'failure'> {
  readonly edits: readonly PlanEdit[];
}

/** A planning issue with its plan, as a view shows it. */
export interface PlanView {
  readonly issue: IssueAddress;
  readonly title: string;
  readonly webUrl: string;
  readonly state: 'opened' | 'closed';
  readonly closedAt: string | null;
  readonly plan: Plan;
  readonly access: PlanAccess;
  /** Whose token is in force; null without one. */
  readonly username: string | null;
  /** Where the Parking Lot's heading stands: 1-based line; null when the description has none. */
  readonly parkingLotLine: number | null;
  /** Instant this was read from GitLab. */
  readonly readAt: string;
  /** Set when a fresh read failed and this is the last known plan. */
  readonly failure: Failure | null;
  /** Rows to park here and edits that wait to be sent, oldest first; absent when there are none. */
  readonly pending?: readonly PendingPark[];
  readonly pendingEdits?: readonly PendingEdit[];
  /** IANA time zone the deadline was computed in. */
  readonly timeZone: string;
  /** The same for views that look the same, whenever they were read: of one plan, on one day, in one language. */
  readonly stamp: string;
}

/** When what a still shows was read. */
export interface StillAge {
  /** Instant, ISO 8601. */
  readonly readAt: string;
  /** The same for whoever reads it here. */
  readonly at: string;
}

/** A still that shows what the panels would draw now. */
export interface CurrentStill extends StillAge {
  readonly issue: IssueAddress;
  /** Of the view it shows. */
  readonly stamp: string;
  readonly css: Still['css'];
  /** HTML of the panels, made of a still. */
  readonly plan: string;
  readonly form: string;
  readonly places: Still['places'];
  readonly words: Still['words'];
}

/** An issue offered by the search by title. */
export interface IssueCandidate {
  /** Full reference to put into the form, e.g. `group/project#12`. */
  readonly reference: string;
  readonly title: string;
  readonly state: 'opened' | 'closed';
}

/**
 * What could not be checked after a write: whether anybody else saved at the same moment ('versions'), or, when
 * somebody did, whether the write went over their edit ('history'), or over their tick of a task ('ticks').
 */
export type Unchecked = 'versions' | 'history' | 'ticks';

/** What there is to say of a write beyond that it was saved. */
export interface WriteRemarks {
  /** Names of those whose edits the write had gone over, and that were put back. */
  readonly mergedWith: readonly string[];
  /** Lines of such edits that could not be put back, because somebody had changed the same place again. */
  readonly collided: readonly string[];
  readonly unchecked: Unchecked | null;
  /** GitLab stored another text than the one sent: it ran quick actions in it. */
  readonly altered: boolean;
}

export interface ParkResult {
  /**
   * 'already-parked' and 'already-planned': nothing was written. 'saved-beside': saved while somebody else edited too.
   * 'merged': saved, and the edit of somebody else that it went over put back. 'removed': it was parked, and somebody
   * took it out since.
   */
  readonly outcome: 'saved' | 'saved-beside' | 'merged' | 'already-parked' | 'already-planned' | 'removed';
  readonly reference: string;
  /** Null when there is nothing more to say. */
  readonly remarks: WriteRemarks | null;
  readonly plan: PlanView;
}

export interface EditResult {
  /**
   * 'unchanged': the description said so already, nothing was written. 'saved-beside', 'merged' and 'removed' as of a
   * parked row.
   */
  readonly outcome: 'saved' | 'saved-beside' | 'merged' | 'unchanged' | 'removed';
  /** Edits that could not be made, by their place among those asked for; the rest was. */
  readonly refused: readonly RefusedPlanEdit[];
  /** Null when there is nothing more to say. */
  readonly remarks: WriteRemarks | null;
  readonly plan: PlanView;
}

interface RefusedPlanEdit {
  readonly index: number;
  readonly refusal: EditRefusal['kind'];
  /** 1-based line in the way; null where there is none. */
  readonly line: number | null;
}

/** One planning issue as popup and badge need it. */
export interface PlanStatus {
  readonly issue: IssueAddress;
  readonly title: string;
  readonly webUrl: string;
  readonly state: 'opened' | 'closed';
  readonly closedAt: string | null;
  readonly milestone: string | null;
  readonly finalizeBy: string | null;
  readonly verdict: Verdict;
  readonly totals: Load;
  /** Committed weight that nobody carries. */
  readonly unassigned: number;
  readonly access: PlanAccess;
  /** People who have not stated capacity. */
  readonly notStated: number;
  /** Milestone Work holds a live query, too, whose rows are not in the figures. */
  readonly liveQuery: boolean;
  readonly checklist: Pick<ChecklistProgress, 'done' | 'total'> | null;
  /** How many rows to park are not in GitLab yet; absent when there are none. */
  readonly pending?: number;
}

/** A team project the user set up, with its open planning issues. */
export interface TeamStatus {
  readonly origin: string;
  readonly projectPath: string;
  readonly plans: readonly PlanStatus[];
  /** What the token in force on its instance allows. */
  readonly access: Access;
  /** Its retrospectives as last read; absent before the first read. */
  readonly retrospectives?: readonly RetrospectiveView[];
  /** Instant of the last successful read; null when there was none yet. */
  readonly readAt: string | null;
  readonly failure: Failure | null;
}

export interface TokenStatus {
  readonly username: string;
  readonly name: string;
  /** Null: GitLab did not tell. */
  readonly scopes: readonly string[] | null;
  /** `YYYY-MM-DD`; null: does not expire; unknown: GitLab did not tell. */
  readonly expiresAt: string | null | Unknown;
  readonly access: Access;
  /** Instant of the last check. */
  readonly checkedAt: string;
}

export interface TeamProject {
  readonly origin: string;
  readonly projectPath: string;
}

/** A stored profile nobody can read: what is stored, and the place and the reason, such as `finalize.days`. */
export interface UnreadProfile {
  readonly json: string;
  readonly at: string;
  readonly reason: ProfileReason;
}

export interface Settings {
  readonly projects: readonly TeamProject[];
  /** Id of the profile in force: a preset's, or the own one's. */
  readonly chosenProfile: string;
  /** The user's own profile; null until they save one. */
  readonly ownProfile: TeamProfile | null;
  /** The user's own profile, where what is stored cannot be read; absent when all is well. */
  readonly unreadProfile?: UnreadProfile;
  readonly presets: readonly { readonly id: string; readonly name: string }[];
  /** By instance, all that are set up; null: no token. */
  readonly tokens: Readonly<Record<string, TokenStatus | null>>;
  /** Instances whose host the user does not let us reach. */
  readonly withheld: readonly string[];
  /** Team projects whose finalize dates the user wants to be reminded of. */
  readonly reminders: readonly TeamProject[];
  /** Whether the browser lets us show notifications. */
  readonly notifications: boolean;
  /** Settings that were stored in a form nobody can read and are back at their defaults; absent when all is well. */
  readonly reset?: readonly string[];
}

/** What may be carried over into a planning issue, and from where. */
export interface CarryOverView extends CarryOver {
  /** Null when no planning issue before this one was found. */
  readonly previous: {
    readonly title: string;
    readonly webUrl: string;
    /** Title of its milestone; null when it has none, so that only its rows were looked at. */
    readonly milestone: string | null;
    /** What says that it is the one; 'chosen': the person does. */
    readonly because: 'named' | 'milestone' | 'age' | 'chosen';
  } | null;
  /** Members whose issues could not be asked for, and why; null when all could. */
  readonly unasked: { readonly people: readonly string[]; readonly failure: Failure } | null;
  /** Members the Capacity table does not name by their user name, so that GitLab cannot be asked. */
  readonly unnamed: readonly string[];
}

/** What the members stated in the planning issue before. */
export interface LastCapacity {
  /** Null when there is no planning issue before this one. */
  readonly previous: {
    readonly title: string;
    readonly webUrl: string;
    /** What says that it is the one. */
    readonly because: 'named' | 'milestone' | 'age';
  } | null;
  readonly members: readonly FormerCapacity[];
}

/** The plan as it is now, and by which rules and within which limits its rows can be committed to. */
export interface CommitPreparation {
  readonly view: PlanView;
  readonly terms: CommitTerms;
}

/** What was looked up for a checklist, and why the rest could not be; null when all could. */
export interface ChecklistFactsView {
  readonly facts: ChecklistFacts;
  readonly failure: Failure | null;
}

/** What each message is answered with. */
export interface Answers {
  'planning-page-seen': { readonly shown: boolean };
  'bring-tools': null;
  'bring-panels': null;
  'keep-still': null;
  /** Null when the plan looks different by now. */
  'check-still': StillAge | null;
  'read-plan': PlanView;
  'search-issues': readonly IssueCandidate[];
  'keep-draft': null;
  'read-draft': Draft | null;
  'park-issue': ParkResult;
  'edit-plan': EditResult;
  'discard-command': null;
  'start-job': JobView;
  'prepare-commit': CommitPreparation;
  'read-jobs': readonly JobView[];
  'stop-job': null;
  'continue-job': JobView;
  'open-options': null;
  'read-carry-over': CarryOverView;
  'read-last-capacity': LastCapacity;
  'read-checklist-facts': ChecklistFactsView;
  'keep-tool-draft': null;
  'read-tool-draft': ToolDraft | null;
  'read-threads': ThreadFacts;
  'read-agreement': WeightAgreement;
  'agree-with-weight': WeightAgreement;
  'comment-on-row': PostedComment;
  'discuss-row': PostedComment;
  'read-outcome': OutcomeView;
  'read-past-plans': PastPlansView;
  'read-finalize': FinalizeView;
  'read-retrospective': RetrospectiveView;
  'create-retrospective': RetrospectiveView;
  'add-retro-item': RetroItemResult;
  'read-retrospectives': readonly RetrospectiveView[];
  'read-next-plan': NextPlanView;
  'open-plan': OpenedPlanView;
  'read-statuses': readonly TeamStatus[];
  'read-settings': Settings;
  'check-new-token': TokenStatus;
  'check-token': TokenStatus;
  'remove-token': null;
  'add-instance': Settings;
  'remove-instance': Settings;
  'add-project': Settings;
  'remove-project': Settings;
  'set-reminders': Settings;
  'choose-profile': Settings;
  'save-profile': Settings;
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };
