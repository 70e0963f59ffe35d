import { z } from 'zod';
import { finalizeSteps } from '@/utils/plan/finalizing/steps';

/**
 * Finalizes a plan, or makes the steps of it that are left: those named, in the order of `finalizeSteps`. Each looks at
 * what is there before it makes anything.
 */
export const finalizeOrderSchema = z.strictObject({
  kind: z.literal('finalize'),
  steps: z.array(z.enum(finalizeSteps)).min(1).max(finalizeSteps.length),
  /** Why it is finalized over what speaks against it, as typed; '' when nothing does. */
  reason: z.string().max(20_000),
  /** Keys of the Parking Lot's rows that go into the next planning issue. */
  parked: z.array(z.string().min(1).max(2_000)).max(500),
});

export type FinalizeOrder = z.infer<typeof finalizeOrderSchema>;
