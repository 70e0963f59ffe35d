import { z } from 'zod';
import type { Failure, FailureKind } from '@/utils/protocol/failure';
import type { Answer } from './answer';
import { askedPause } from './asked-pause';

/** What of a request bears on the meaning of its answer. */
export interface Asked {
  readonly write: boolean;
  readonly authenticated: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** GitLab's limits count by the minute; a limit of one endpoint does not say when it ends. */
const UNSTATED_LIMIT = 60_000;

const SMALL_SCOPE = ['insufficient_scope', 'insufficient_granular_scope'];

const errorBody = z.object({
  error: z.string().catch(''),
  error_description: z.string().catch(''),
  needs_captcha_response: z.boolean().catch(false),
});

/**
 * What an answer's status and body mean as a failure; null for a JSON answer, or a 204 without one, to a request that
 * went through.
 * Bodies are GitLab's API guard's (`error`, `error_description`) and spam check's; none of their text is passed on.
 */
export function refusalOf(answer: Answer, asked: Asked): Failure | null {
  const { status } = answer;
  if (status === 429) return failure('rate-limited', { until: limitEnd(answer, asked.now) });
  if (status >= 500) return failure('server-trouble', { status });
  if (status === 401) return failure(unauthenticated(answer, asked));
  if (asked.write && isRedirect(status)) return failure('not-saved', { reason: 'moved' });
  if (status === 204) return null;
  if (answer.body === undefined) return failure('unexpected-answer', { status });
  if (status >= 200 && status < 300) return null;
  return refusedRequest(answer, asked);
}

function refusedRequest(answer: Answer, { write }: Asked): Failure {
  const { status } = answer;
  const said = readError(answer.body);
  if (status === 403) return failure(SMALL_SCOPE.includes(said.error) ? 'scope-too-small' : 'forbidden');
  if (status === 404) return failure('not-found-or-hidden');
  if (said.needs_captcha_response) return failure('not-saved', { reason: 'captcha' });
  if (status === 409) return failure('conflict');
  if (!write) return failure('unexpected-answer', { status });
  return failure('not-saved', status === 405 ? { reason: 'moved' } : { status });
}

/** 0: a browser that was told not to follow hides the redirect's status. */
function isRedirect(status: number): boolean {
  return status === 0 || (status >= 300 && status < 400);
}

function unauthenticated({ headers, body }: Answer, { authenticated }: Asked): FailureKind {
  if (!authenticated) return 'no-token';
  const words = `${readError(body).error_description} ${headers.get('www-authenticate') ?? ''}`;
  if (/expired/i.test(words)) return 'token-expired';
  if (/revoked/i.test(words)) return 'token-revoked';
  return 'not-authenticated';
}

function readError(body: unknown): z.infer<typeof errorBody> {
  return (
    errorBody.safeParse(body).data ?? { error: '', error_description: '', needs_captcha_response: false }
  );
}

function limitEnd(answer: Answer, now: number): string {
  return new Date(now + (askedPause(answer, now) || UNSTATED_LIMIT)).toISOString();
}

function failure(kind: FailureKind, values: Failure['values'] = {}): Failure {
  return { kind, values };
}
