import { z } from 'zod';
import type { FrozenPlan } from './frozen-plan';

const frozenRow = z.object({
  key: z.string().max(2_000),
  weight: z.number().nonnegative().nullable(),
  people: z.array(z.string().max(255)).max(100),
});

const frozenPlan: z.ZodType<FrozenPlan> = z.object({
  version: z.literal(1),
  milestone: z.string().max(300).nullable(),
  committed: z.number().nonnegative(),
  capacity: z.number().nonnegative().nullable(),
  rows: z.array(frozenRow).max(2_000),
});

const line = /^<!-- milestone-planner:finalized (.*) -->$/gm;

/** The frozen plan that a note holds, by which a summary note is known; null when it holds none that can be read. */
export function readFrozen(note: string): FrozenPlan | null {
  const last = [...note.replaceAll('\r', '').matchAll(line)].at(-1);
  return last?.[1] === undefined ? null : parsed(last[1]);
}

function parsed(json: string): FrozenPlan | null {
  try {
    return frozenPlan.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    // Somebody edited the note: what is left of the line is no data.
    return null;
  }
}
