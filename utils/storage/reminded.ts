import { z } from 'zod';
import { type Setting, setting } from './setting';

/** The last reminder that was shown for a planning issue. */
const remindedSchema = z.record(
  z.string(),
  z.object({
    /** The finalize date it was about, `YYYY-MM-DD`: another one is reminded of anew. */
    finalizeBy: z.string(),
    stage: z.union([z.literal(7), z.literal(3), z.literal(1), z.literal('overdue')]),
  }),
);

/** By issue key. */
export type Reminded = Readonly<z.infer<typeof remindedSchema>>;

/** Which reminders were shown, in `storage.local`. */
export function openReminded(): Setting<Reminded> {
  return setting<Reminded>('reminded', remindedSchema, {});
}
