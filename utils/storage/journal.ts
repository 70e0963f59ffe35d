import { z } from 'zod';
import { planEditSchema } from '@/utils/plan/edit-schema';
import { retroSections } from '@/utils/plan/finalizing/retrospective';
import { type Collection, createCollection, described } from './collection';
import type { Connection } from './connection';
import { keptFailure } from './kept-failure';
import type { PrivateShape } from './private-database';

const orderSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('park-issue'), reference: z.string(), reason: z.string() }),
  z.object({ type: z.literal('edit-plan'), edits: z.array(planEditSchema) }),
  /** Into the retrospective sub-task of the planning issue. */
  z.object({ type: z.literal('add-retro-item'), section: z.enum(retroSections), text: z.string() }),
]);

const remarks = z
  .object({
    mergedWith: z.array(z.string()),
    collided: z.array(z.string()),
    unchecked: z.enum(['versions', 'history', 'ticks']).nullable(),
    altered: z.boolean(),
  })
  .nullable();

const refusals = [
  'no-such-row',
  'already-there',
  'quoted-table',
  'live-query',
  'inside-unclosed-block',
  'no-column',
  'bad-input',
] as const;

const written = ['saved', 'saved-beside', 'merged', 'removed'] as const;

const resultSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('park-issue'),
    outcome: z.enum([...written, 'already-parked', 'already-planned']),
    reference: z.string(),
    remarks,
  }),
  z.object({
    type: z.literal('edit-plan'),
    outcome: z.enum([...written, 'unchanged']),
    /** Edits that could not be made, by their place among the edits of the order. */
    refused: z.array(z.object({ index: z.number(), refusal: z.enum(refusals), line: z.number().nullable() })),
    remarks,
  }),
  z.object({
    type: z.literal('add-retro-item'),
    outcome: z.enum([...written, 'already']),
    /** The sub-task it stands in. */
    title: z.string(),
    webUrl: z.string(),
    remarks,
  }),
]);

const journalEntrySchema = z.object({
  /** The command's id: whoever repeats it gets the recorded result. */
  command: z.string(),
  issue: z.object({ origin: z.string(), projectPath: z.string(), iid: z.number() }),
  order: orderSchema,
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
  /** A later command changed rows of this one on purpose: nobody looks after them any more. */
  superseded: z.boolean(),
  failure: keptFailure.nullable(),
  result: resultSchema.nullable(),
});

/** What a command is to do with a planning issue. */
export type Order = z.infer<typeof orderSchema>;
export type OrderResult = z.infer<typeof resultSchema>;

/** A command that was accepted, and what became of it. */
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** Every accepted command, by its id, until its result is old. */
export function journalCollection(connect: Connection<PrivateShape>): Collection<JournalEntry> {
  return createCollection(connect, 'journal', described(journalEntrySchema));
}
