import { z } from 'zod';
import { GatewayFailure } from './failures';
import type { Http } from './http/http';
import { understand } from './schemas/understand';

const envelope = z.object({ data: z.unknown(), errors: z.array(z.unknown()).default([]) });

/** Asks GraphQL of the instance at `root`; an answer with errors, even partial, is 'unexpected-answer'. */
export async function askGraphql(
  http: Http,
  root: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const answer = await http.query(`${root}/api/graphql`, { query, variables });
  const { data, errors } = understand(envelope, answer.body);
  if (errors.length > 0) throw new GatewayFailure('unexpected-answer');
  return data;
}

const refusal = z.object({ message: z.string() });
const payload = z.record(z.string(), z.object({ errors: z.array(z.string()) }).nullable());

/**
 * Runs a mutation on the instance at `root`, once. One that GitLab does not allow is 'forbidden', one it refuses for
 * another reason 'not-saved'; after any other failure it may have been made.
 */
export async function mutateGraphql(
  http: Http,
  root: string,
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const answer = await http.write('POST', `${root}/api/graphql`, { query: mutation, variables });
  const { data, errors } = understand(envelope, answer.body);
  if (errors.some(isPermission)) throw new GatewayFailure('forbidden');
  if (errors.length > 0) throw new GatewayFailure('unexpected-answer');
  const refused = Object.values(understand(payload, data)).some((result) => result?.errors.length !== 0);
  if (refused) throw new GatewayFailure('not-saved');
  return data;
}

/** GitLab has one vague sentence for what does not exist and for what may not be done. */
function isPermission(error: unknown): boolean {
  return /permission/i.test(refusal.safeParse(error).data?.message ?? '');
}
