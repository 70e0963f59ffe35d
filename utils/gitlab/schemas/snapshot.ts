import { z } from 'zod';
import type { DescriptionSnapshot } from '../gateway';
import { description } from './planning-issue';

/** A description with its lock version, as GraphQL answers it. */
export const lockedSnapshot = z
  .object({
    namespace: z.object({ workItem: z.object({ lockVersion: z.int().nonnegative(), description }) }),
  })
  .transform(({ namespace }): DescriptionSnapshot => namespace.workItem);

/** A description as REST answers it, which does not tell the lock version. */
export const plainSnapshot = z
  .object({ description })
  .transform((given): DescriptionSnapshot => ({ description: given.description, lockVersion: null }));
