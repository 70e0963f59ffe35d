import { z } from 'zod';
import type { WeightEvent } from '@/utils/plan/conversation-facts';
import { instant, line } from './text';

const nobody = { username: '', name: '' };

/** Somebody set a weight; the user of one whose account is gone has no name. */
export const weightEvent = z
  .object({
    user: z.object({ username: line, name: line }).nullish(),
    created_at: instant,
    weight: z.number().nonnegative().nullable(),
  })
  .transform(
    ({ user, created_at, weight }): WeightEvent => ({ user: user ?? nobody, at: created_at, weight }),
  );
