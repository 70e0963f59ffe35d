import { z } from 'zod';
import type { WeightEvent } from '@/utils/plan/conversation-facts';
import { nobody, person } from './person';
import { instant } from './text';

/** Somebody set a weight; the user of one whose account is gone has no name. */
export const weightEvent = z
  .object({
    user: person.nullish(),
    created_at: instant,
    weight: z.number().nonnegative().nullable(),
  })
  .transform(
    ({ user, created_at, weight }): WeightEvent => ({ user: user ?? nobody, at: created_at, weight }),
  );
