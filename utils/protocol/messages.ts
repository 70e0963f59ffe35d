import { z } from 'zod';
import { isStill, type Still } from '@/utils/page/still/still';
import { planEditSchema } from '@/utils/plan/edit-schema';
import type { ThreadFacts } from '@/utils/plan/threads/thread-facts';
import type { WeightAgreement } from '@/utils/plan/weight-agreement';
import type { CarryOverView } from './answers/carry-over-view';
import type { ChecklistFactsView } from './answers/checklist-facts-view';
import type { CommitPreparation } from './answers/commit-preparation';
import type { CurrentStill, StillAge } from './answers/current-still';
import type { FinalizeView } from './answers/finalize-view';
import type { IssueCandidate } from './answers/issue-candidate';
import type { LastCapacity } from './answers/last-capacity';
import type { CreatedPlanView, NextPlanView } from './answers/next-plan-view';
import type { OutcomeView, PastPlansView } from './answers/outcome-view';
import type { PlanView } from './answers/plan-view';
import type { PostedComment } from './answers/posted-comment';
import type { RetroItemResult, RetrospectiveView } from './answers/retrospective-view';
import type { Settings } from './answers/settings';
import type { TeamStatus } from './answers/team-status';
import type { TokenStatus } from './answers/token-status';
import type { EditResult, ParkResult } from './answers/write-result';
import {
  comment,
  type Draft,
  draft,
  issue,
  lookedUpQuestion,
  newAddress,
  origin,
  pageUser,
  row,
  stamp,
  type ToolDraft,
  teamProject,
  text,
  toolDraft,
  toolName,
} from './fields';
import { type JobView, jobOrderSchema } from './jobs';

/** A message as it is declared here. */
interface Declared {
  /** Who may send it: a GitLab page's content script ('tab'), a page of our own, such as the popup ('page'), or both. */
  readonly from: 'tab' | 'page' | 'both';
  readonly fields: z.ZodRawShape;
  readonly answer: Typed<unknown>;
}

/** A type and nothing else: an answer is the background's own word, so nobody checks it. */
interface Typed<T> {
  readonly type?: T;
}

const typed = <T>(): Typed<T> => ({});

/** Everything a view may ask of the background. Intents only: no URL, no method, no header, no token. */
export const messages = {
  'planning-page-seen': { from: 'tab', fields: { issue }, answer: typed<{ readonly shown: boolean }>() },
  /** As above, in a page that can show a still by itself. It names no issue: the browser tells which page it is. */
  'known-page-seen': {
    from: 'tab',
    fields: {},
    answer: typed<{ readonly shown: boolean; readonly still: CurrentStill | null }>(),
  },
  'bring-tools': { from: 'tab', fields: { issue }, answer: typed<null>() },
  /** Brings in the panels, where a still of them is wanted alive; or where its page has gone on, so it names no issue. */
  'bring-panels': { from: 'tab', fields: {}, answer: typed<null>() },
  /** Keeps what the panels show of a view, of that stamp, for the next time. */
  'keep-still': {
    from: 'tab',
    fields: { issue, stamp, folded: z.boolean(), still: z.custom<Still>(isStill) },
    answer: typed<null>(),
  },
  /** Reads the plan again for a still, of that stamp, that stands on the page. */
  'check-still': {
    from: 'tab',
    fields: { issue, stamp },
    /** Null when the plan looks different by now. */
    answer: typed<StillAge | null>(),
  },
  'read-plan': { from: 'both', fields: { issue, fresh: z.boolean() }, answer: typed<PlanView>() },
  'search-issues': { from: 'both', fields: { issue, text }, answer: typed<readonly IssueCandidate[]>() },
  'keep-draft': { from: 'both', fields: { issue, draft: draft.nullable() }, answer: typed<null>() },
  'read-draft': { from: 'both', fields: { issue }, answer: typed<Draft | null>() },
  'park-issue': {
    from: 'both',
    fields: {
      /** The planning issue whose Parking Lot takes the row. */
      issue,
      command: z.uuid(),
      reference: text,
      reason: text,
      pageUser,
    },
    answer: typed<ParkResult>(),
  },
  'edit-plan': {
    from: 'both',
    fields: {
      /** The planning issue whose description is edited, in one write. */
      issue,
      command: z.uuid(),
      edits: z.array(planEditSchema).min(1).max(200),
      pageUser,
    },
    answer: typed<EditResult>(),
  },
  /** Gives up a command that was accepted but never reached GitLab. */
  'discard-command': { from: 'both', fields: { issue, command: z.uuid() }, answer: typed<null>() },
  /** Begins a job, many changes that belong together; `job` is its id, so that asking again begins no other. */
  'start-job': {
    from: 'both',
    fields: { issue, job: z.uuid(), order: jobOrderSchema, pageUser },
    answer: typed<JobView>(),
  },
  /** Reads what the review of a commit needs. */
  'prepare-commit': { from: 'both', fields: { issue }, answer: typed<CommitPreparation>() },
  'read-jobs': { from: 'both', fields: { issue }, answer: typed<readonly JobView[]>() },
  'stop-job': { from: 'both', fields: { issue, job: z.uuid() }, answer: typed<null>() },
  'continue-job': { from: 'both', fields: { issue, job: z.uuid(), pageUser }, answer: typed<JobView>() },
  'open-options': { from: 'both', fields: {}, answer: typed<null>() },
  'read-carry-over': {
    from: 'both',
    fields: {
      issue,
      /** The planning issue before this one, as a person names it; without it, it is looked for. */
      previous: text.optional(),
    },
    answer: typed<CarryOverView>(),
  },
  'read-last-capacity': { from: 'both', fields: { issue }, answer: typed<LastCapacity>() },
  'read-checklist-facts': {
    from: 'both',
    fields: { issue, questions: z.array(lookedUpQuestion).min(1).max(4) },
    answer: typed<ChecklistFactsView>(),
  },
  'keep-tool-draft': {
    from: 'both',
    fields: { issue, tool: toolName, draft: toolDraft.nullable() },
    answer: typed<null>(),
  },
  'read-tool-draft': { from: 'both', fields: { issue, tool: toolName }, answer: typed<ToolDraft | null>() },
  'read-threads': { from: 'both', fields: { issue }, answer: typed<ThreadFacts>() },
  /** Who set the weight of a row's issue, and who agrees. */
  'read-agreement': { from: 'both', fields: { issue, row }, answer: typed<WeightAgreement>() },
  'agree-with-weight': {
    from: 'both',
    fields: {
      issue,
      row,
      /** The weight the user saw. */
      weight: z.number().nonnegative(),
      pageUser,
    },
    answer: typed<WeightAgreement>(),
  },
  /** A comment on the issue a row names. */
  'comment-on-row': {
    from: 'both',
    fields: { issue, row, command: z.uuid(), text: comment, pageUser },
    answer: typed<PostedComment>(),
  },
  /** The thread about a row, on the planning issue. */
  'discuss-row': {
    from: 'both',
    fields: { issue, row, text: comment, pageUser },
    answer: typed<PostedComment>(),
  },
  'read-outcome': { from: 'both', fields: { issue }, answer: typed<OutcomeView>() },
  'read-past-plans': { from: 'both', fields: { issue }, answer: typed<PastPlansView>() },
  'read-finalize': { from: 'both', fields: { issue }, answer: typed<FinalizeView>() },
  'read-retrospective': { from: 'both', fields: { issue }, answer: typed<RetrospectiveView>() },
  'create-retrospective': { from: 'both', fields: { issue, pageUser }, answer: typed<RetrospectiveView>() },
  'add-retro-item': {
    from: 'page',
    fields: {
      /** The planning issue whose retrospective takes it. */
      issue,
      command: z.uuid(),
      section: z.enum(['wentWell', 'wentBadly', 'change']),
      text,
    },
    answer: typed<RetroItemResult>(),
  },
  'read-retrospectives': {
    from: 'page',
    fields: teamProject,
    answer: typed<readonly RetrospectiveView[]>(),
  },
  /** What creating the next planning issue of a team project would create. */
  'read-next-plan': { from: 'page', fields: teamProject, answer: typed<NextPlanView>() },
  /** Creates the planning issue a team project plans in next, where none is open. */
  'create-plan': { from: 'page', fields: teamProject, answer: typed<CreatedPlanView>() },
  'read-statuses': { from: 'page', fields: { fresh: z.boolean() }, answer: typed<readonly TeamStatus[]>() },
  'read-settings': { from: 'page', fields: {}, answer: typed<Settings>() },
  'check-new-token': { from: 'page', fields: { origin }, answer: typed<TokenStatus>() },
  'check-token': { from: 'page', fields: { origin }, answer: typed<TokenStatus>() },
  'remove-token': { from: 'page', fields: { origin }, answer: typed<null>() },
  'add-instance': { from: 'page', fields: { address: newAddress }, answer: typed<Settings>() },
  'remove-instance': { from: 'page', fields: { origin }, answer: typed<Settings>() },
  'add-project': { from: 'page', fields: teamProject, answer: typed<Settings>() },
  'remove-project': { from: 'page', fields: teamProject, answer: typed<Settings>() },
  'set-reminders': { from: 'page', fields: { ...teamProject, on: z.boolean() }, answer: typed<Settings>() },
  /** Puts a preset, or the user's own profile, in force by its id. */
  'choose-profile': { from: 'page', fields: { profile: z.string().max(100) }, answer: typed<Settings>() },
  /** Keeps a profile as the user's own and puts it in force. */
  'save-profile': { from: 'page', fields: { json: z.string().max(200_000) }, answer: typed<Settings>() },
} satisfies Readonly<Record<string, Declared>>;

type Messages = typeof messages;

export type MessageType = keyof Messages;

type Carrying<Fields extends z.ZodRawShape, T extends string> = z.infer<
  z.ZodObject<Fields & { readonly type: z.ZodLiteral<T> }>
>;

/** A message as it is sent: its type and its fields. */
export type Message = { [T in MessageType]: Carrying<Messages[T]['fields'], T> }[MessageType];

/** The message of that type. */
export type MessageOf<T extends MessageType> = Extract<Message, { type: T }>;

/** What the message of that type is answered with. */
export type AnswerTo<T extends MessageType> = Required<Messages[T]['answer']>['type'];
