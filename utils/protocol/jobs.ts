import { z } from 'zod';
import { commitOrderSchema, undoCommitOrderSchema } from './commit-orders';
import type { Failure } from './failure';
import { finalizeOrderSchema } from './finalize-order';
import { threadsOrderSchema } from './thread-orders';

/** What a job is to do: one entry per kind of job. */
export const jobOrderSchema = z.discriminatedUnion('kind', [
  commitOrderSchema,
  undoCommitOrderSchema,
  finalizeOrderSchema,
  threadsOrderSchema,
]);

export type JobOrder = z.infer<typeof jobOrderSchema>;
export type JobKindName = JobOrder['kind'];

export const itemStates = ['waiting', 'running', 'done', 'already', 'skipped', 'failed'] as const;

/** One change among the many of a job. */
export interface JobItem {
  /** What it is about, by the job's kind: a row's key, a step. */
  readonly id: string;
  /** 'already': it stood so before; 'skipped': it was left alone, as `values` tell; 'failed': as `failure` tells. */
  readonly state: (typeof itemStates)[number];
  /** What the sentence about it needs, by the job's kind. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly failure: Failure | null;
}

/** Many changes of GitLab that belong together, and how far they have come. */
export interface JobView {
  readonly job: string;
  readonly order: JobOrder;
  /** User name of whoever started it. */
  readonly username: string;
  /** Instant. */
  readonly startedAt: string;
  /** 'stopping': after the item under way; 'stopped': items wait, and nothing runs; 'ended': none waits. */
  readonly state: 'running' | 'stopping' | 'stopped' | 'ended';
  readonly items: readonly JobItem[];
}
