import { z } from 'zod';
import type { Failure } from '@/utils/protocol/failure';

const failure = z.object({
  kind: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** A failure as it is kept with what failed. */
export const keptFailure = z.custom<Failure>((value) => failure.safeParse(value).success);
