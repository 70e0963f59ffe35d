import { z } from 'zod';
import type { DiscussionFacts, NoteFacts } from '@/utils/plan/conversation-facts';
import { instant, line } from './text';

const givenNote = z.object({
  id: z.int().positive(),
  body: z.string(),
  author: z.object({ username: line }).nullish(),
  created_at: instant,
  system: z.boolean().catch(false),
  resolvable: z.boolean().catch(false),
  resolved: z.boolean().catch(false),
});

type GivenNote = z.infer<typeof givenNote>;

/** A comment; the author of one whose user is gone is ''. */
export const note = givenNote.transform(noteFacts);

/** Comments of a list that holds GitLab's own notes, too. */
export const comments = z
  .array(givenNote)
  .transform((notes) => notes.filter(({ system }) => !system).map(noteFacts));

/** A discussion as REST answers it; null where only GitLab itself speaks. */
export const discussion = z
  .object({ id: z.string().min(1).max(200), notes: z.array(givenNote) })
  .transform(({ id, notes }): DiscussionFacts | null => {
    const [first, ...others] = notes.filter(({ system }) => !system);
    if (first === undefined) return null;
    const resolvable = [first, ...others].filter((one) => one.resolvable);
    const resolved = resolvable.length === 0 ? null : resolvable.every((one) => one.resolved);
    return { id, notes: [noteFacts(first), ...others.map(noteFacts)], resolved };
  });

/** The answer to opening one. */
export const answeredDiscussion = discussion.refine((opened) => opened !== null);

function noteFacts({ id, body, author, created_at }: GivenNote): NoteFacts {
  return { id, body, author: author?.username ?? '', at: created_at };
}
