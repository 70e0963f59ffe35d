import { z } from 'zod';
import type { LabelEvent } from '@/utils/plan/conversation-facts';
import { instant, line } from './text';

const nobody = { username: '', name: '' };

/** Somebody added or removed a label; null for one that GitLab does not name any more. */
export const labelEvent = z
  .object({
    user: z.object({ username: line, name: line }).nullish(),
    created_at: instant,
    label: z.object({ name: line }).nullish(),
    action: z.enum(['add', 'remove']),
  })
  .transform(({ user, created_at, label, action }): LabelEvent | null =>
    label ? { user: user ?? nobody, at: created_at, label: label.name, added: action === 'add' } : null,
  );
