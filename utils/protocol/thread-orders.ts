import { z } from 'zod';

/** Opens or updates workload threads: each with exactly the text the user was shown. */
export const threadsOrderSchema = z.strictObject({
  kind: z.literal('threads'),
  people: z
    .array(
      z.strictObject({
        username: z.string().min(1).max(255),
        /** Of the workload the text tells. */
        fingerprint: z.string().regex(/^[\da-f]{8}$/),
        /** Markdown. */
        text: z.string().min(1).max(100_000),
      }),
    )
    .min(1)
    .max(200),
});

export type ThreadsOrder = z.infer<typeof threadsOrderSchema>;
