import { z } from 'zod';
import type { Reaction } from '@/utils/plan/conversation-facts';
import { instant, line } from './text';

/** An emoji somebody gave an issue; the user of one whose account is gone is ''. */
export const reaction = z
  .object({
    id: z.int().positive(),
    name: line,
    user: z.object({ username: line }).nullish(),
    created_at: instant,
  })
  .transform(
    ({ id, name, user, created_at }): Reaction => ({ id, name, user: user?.username ?? '', at: created_at }),
  );
