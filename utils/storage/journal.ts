import { z } from 'zod';
import type { Failure } from '@/utils/protocol/failure';
import { type Collection, createCollection, described } from './collection';
import type { Connection } from './connection';
import type { PrivateShape } from './private-database';

const failure = z.object({
  kind: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

const journalEntrySchema = z.object({
  /** The command's id: whoever repeats it gets the recorded result. */
  command: z.string(),
  issue: z.object({ origin: z.string(), projectPath: z.string(), iid: z.number() }),
  reference: z.string(),
  reason: z.string(),
  /** Instant. */
  acceptedAt: z.string(),
  /** Instant of its result, or of the last attempt; null before the first one ended. */
  triedAt: z.string().nullable(),
  attempts: z.number(),
  /** User name of whoever gave it: nobody else's token sends it. */
  username: z.string(),
  /** Writes of it that left, whatever came back, by digests of the texts read and sent. */
  writes: z.array(z.object({ lockVersion: z.number().nullable(), read: z.string(), sent: z.string() })),
  /** 'missing': it was done, and GitLab's history does not tell why it is gone; the user decides. */
  state: z.enum(['waiting', 'refused', 'missing', 'done']),
  failure: z.custom<Failure>((value) => failure.safeParse(value).success).nullable(),
  result: z
    .object({
      outcome: z.enum(['saved', 'saved-beside', 'merged', 'already-parked', 'already-planned', 'removed']),
      reference: z.string(),
      remarks: z
        .object({
          mergedWith: z.array(z.string()),
          collided: z.array(z.string()),
          unchecked: z.enum(['versions', 'history', 'ticks']).nullable(),
          altered: z.boolean(),
        })
        .nullable(),
    })
    .nullable(),
});

/** A command that was accepted, and what became of it. */
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** Every accepted command, by its id, until its result is old. */
export function journalCollection(connect: Connection<PrivateShape>): Collection<JournalEntry> {
  return createCollection(connect, 'journal', described(journalEntrySchema));
}
