import { z } from 'zod';
import type { MilestoneFacts } from '@/utils/plan/facts';
import { date, line } from './text';

/** A milestone of a project or of a group above it. */
export const milestone = z
  .object({ title: line, start_date: date.optional(), due_date: date.optional() })
  .transform(
    ({ title, start_date, due_date }): MilestoneFacts => ({
      title,
      startDate: start_date ?? null,
      dueDate: due_date ?? null,
    }),
  );
