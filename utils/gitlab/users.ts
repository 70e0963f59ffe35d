import { z } from 'zod';
import { GatewayFailure } from './failures';
import type { Instance } from './instance';
import { line } from './schemas/text';
import { understand } from './schemas/understand';

const user = z.object({ id: z.int().positive(), username: line });

/** GitLab's id of a user, by user name; 'not-saved' with the reason 'no-user' where there is none. */
export async function userId({ rest }: Instance, username: string): Promise<number> {
  const found = understand(z.array(user), await rest.users.all({ username }));
  const one = found.find((candidate) => candidate.username.toLowerCase() === username.toLowerCase());
  if (!one) throw new GatewayFailure('not-saved', { reason: 'no-user', user: username });
  return one.id;
}
