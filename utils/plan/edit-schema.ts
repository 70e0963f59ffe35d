import { z } from 'zod';
import type { PlanEdit } from './edit';

const text = z.string().max(20_000);
const key = z.string().min(1).max(2_000);
const section = z.enum(['parking-lot', 'milestone-work']);
const column = z.enum(['issue', 'reason', 'weight', 'assignee', 'carry-over', 'notes', 'added-by']);
const capacityColumn = z.enum(['member', 'capacity', 'time-off', 'notes']);
const before = key.exactOptional();

/** A change of a planning issue's description as it may come in a message or out of the journal. */
export const planEditSchema: z.ZodType<PlanEdit> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('add-row'), section, row: z.partialRecord(column, text), before }),
  z.strictObject({ type: z.literal('move-row'), key, to: section, before }),
  z.strictObject({ type: z.literal('remove-row'), key, section }),
  z.strictObject({ type: z.literal('set-cell'), key, section, column, value: text }),
  z.strictObject({
    type: z.literal('set-capacity'),
    member: text,
    row: z.partialRecord(capacityColumn, text),
  }),
  z.strictObject({ type: z.literal('check-item'), text, state: z.enum(['done', 'open', 'inapplicable']) }),
]);
