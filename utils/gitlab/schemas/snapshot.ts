import { z } from 'zod';
import type { DescriptionSnapshot } from '../gateway';
import { description } from './planning-issue';

/** A description with its lock version, as GraphQL answers it. */
export const lockedSnapshot = z
  .object({
    namespace: z.object({ workItem: z.object({ lockVersion: z.int().nonnegative(), description }) }),
  })
  .transform(({ namespace }): DescriptionSnapshot => namespace.workItem);

/** The description of that issue as REST answers it, which does not tell the lock version. */
export function plainSnapshot(iid: number): z.ZodType<DescriptionSnapshot> {
  return z
    .object({ iid: z.literal(iid), description })
    .transform((given) => ({ description: given.description, lockVersion: null }));
}
