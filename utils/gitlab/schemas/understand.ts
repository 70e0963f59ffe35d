import type { z } from 'zod';
import { GatewayFailure } from '../failures';

/** What an answer says by a schema; 'unexpected-answer' when it does not fit. */
export function understand<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new GatewayFailure('unexpected-answer');
  return parsed.data;
}
