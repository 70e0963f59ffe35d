import type { Gateway, PlanningIssueFacts } from '@/utils/gitlab/gateway';
import type { TeamProfile } from '@/utils/plan/profile';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { JobItem, JobKindName, JobOrder } from '@/utils/protocol/jobs';
import type { Service } from '../ports';

/** How an item ended well. */
export interface ItemResult {
  readonly outcome: 'done' | 'already' | 'skipped';
  /** What the sentence about it needs. */
  readonly values?: JobItem['values'];
}

/** What an item is run with. */
export interface JobContext {
  readonly service: Service;
  /** The planning issue the job belongs to. */
  readonly issue: IssueAddress;
  readonly gateway: Gateway;
  readonly profile: TeamProfile;
  /** Whose token writes. */
  readonly username: string;
  /** The planning issue as GitLab has it, read once per run. Fails with 'not-a-planning-issue' or as the gateway. */
  readonly planningIssue: () => Promise<PlanningIssueFacts>;
  /** What an earlier run of this item kept; null when it kept nothing. Parse it: it comes from storage. */
  readonly trace: unknown;
  /**
   * Keeps plain JSON with the item before anything is sent, so that a run after the worker was killed can tell what
   * this one did. Fails with 'not-saved' when the browser has no room left.
   */
  readonly keep: (trace: unknown) => Promise<void>;
}

/** What a kind of job does. */
export interface JobKind<Order extends JobOrder> {
  /** Ids of its items, each once, in the order they are run in. */
  readonly items: (order: Order) => readonly string[];
  /**
   * Runs one item, whatever became of it before: it looks at what is there before it writes. A failure it throws is the
   * item's.
   */
  readonly run: (context: JobContext, order: Order, item: string) => Promise<ItemResult>;
  /** After an item failed: the others do not need it, or they do. */
  readonly afterFailure: 'go-on' | 'stop';
}

export type JobKinds = { readonly [K in JobKindName]: JobKind<Extract<JobOrder, { kind: K }>> };
