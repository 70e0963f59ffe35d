import { z } from 'zod';
import type { FieldChange } from '@/utils/plan/commit/field-change';

const name = z.string().min(1).max(1_000);
const names = z.array(name).max(100).readonly();
const weight = z.int().min(0).max(2_147_483_647).nullable();

/** One field of an issue, before and after. */
export const fieldChangeSchema = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('milestone'), from: name.nullable(), to: name.nullable() }),
  z.strictObject({ field: z.literal('assignees'), from: names, to: names }),
  z.strictObject({ field: z.literal('labels'), scope: name, from: names, to: names }),
  z.strictObject({ field: z.literal('weight'), from: weight, to: weight }),
]) satisfies z.ZodType<FieldChange>;

/** Commits to rows of Milestone Work: each issue with exactly what the user was shown that would change. */
export const commitOrderSchema = z.strictObject({
  kind: z.literal('commit'),
  issues: z
    .array(
      z.strictObject({
        projectPath: name,
        iid: z.int().positive(),
        changes: z.array(fieldChangeSchema).min(1).max(10).readonly(),
      }),
    )
    .min(1)
    .max(500)
    .readonly(),
});

/** Takes back what a commit changed of issues, which are named by the items of its job. */
export const undoCommitOrderSchema = z.strictObject({
  kind: z.literal('undo-commit'),
  commit: z.uuid(),
  items: z.array(name).min(1).max(500).readonly(),
});

export type CommitOrder = z.infer<typeof commitOrderSchema>;
export type UndoCommitOrder = z.infer<typeof undoCommitOrderSchema>;
