import { z } from 'zod';
import type { LabelEvent } from '@/utils/plan/conversation-facts';
import { nobody, person } from './person';
import { instant, line } from './text';

/** Somebody added or removed a label; null for one that GitLab does not name any more. */
export const labelEvent = z
  .object({
    user: person.nullish(),
    created_at: instant,
    label: z.object({ name: line }).nullish(),
    action: z.enum(['add', 'remove']),
  })
  .transform(({ user, created_at, label, action }): LabelEvent | null =>
    label ? { user: user ?? nobody, at: created_at, label: label.name, added: action === 'add' } : null,
  );
