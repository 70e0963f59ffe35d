import { z } from 'zod';
import type { IssueAddress } from '@/utils/protocol/fields';
import { itemStates, type JobItem, jobOrderSchema } from '@/utils/protocol/jobs';
import { type Collection, createCollection, described } from '@/utils/storage/collection';
import type { Connection } from '@/utils/storage/connection';
import { keptFailure } from '@/utils/storage/kept-failure';
import { issueKey } from '@/utils/storage/keys';
import type { PrivateShape } from '@/utils/storage/private-database';

const jobRecordSchema = z.object({
  job: z.string(),
  /** The planning issue it belongs to. */
  issue: z.object({ origin: z.string(), projectPath: z.string(), iid: z.number() }),
  order: jobOrderSchema,
  /** User name of whoever started it: nobody else's token goes on with it. */
  username: z.string(),
  /** Instant. */
  startedAt: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      state: z.enum(itemStates),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
      failure: keptFailure.nullable(),
      /** What its kind keeps of it, as plain JSON; null before it kept anything. */
      trace: z.unknown(),
    }),
  ),
});

/** A job that was accepted, and what became of each of its items. */
export type JobRecord = z.infer<typeof jobRecordSchema>;
export type ItemRecord = JobRecord['items'][number];

/** Every job, by its key. */
export function jobCollection(connect: Connection<PrivateShape>): Collection<JobRecord> {
  return createCollection(connect, 'jobs', described(jobRecordSchema));
}

/** One key per job; it begins with that of its planning issue. */
export function jobKey({ issue, job }: { readonly issue: IssueAddress; readonly job: string }): string {
  return `${issueKey(issue)} ${job}`;
}

/** Whether an item came to its end and is never run again by itself. */
export function isOver({ state }: Pick<JobItem, 'state'>): boolean {
  return state !== 'waiting' && state !== 'running';
}
