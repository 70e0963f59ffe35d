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
