/** The few ways a request can fail; the sentence for each is in `strings`. */
export type FailureKind =
  | 'offline'
  | 'timeout'
  | 'rate-limited'
  | 'no-token'
  | 'not-authenticated'
  | 'token-expired'
  | 'token-revoked'
  | 'scope-too-small'
  | 'forbidden'
  | 'not-found-or-hidden'
  | 'conflict'
  | 'server-trouble'
  | 'unexpected-answer'
  | 'not-a-planning-issue'
  | 'edit-refused'
  | 'not-saved'
  | 'bad-reference'
  | 'bad-profile'
  | 'host-withheld'
  | 'notifications-withheld'
  | 'being-edited'
  | 'wrong-user'
  | 'row-gone'
  | 'needs-reason'
  | 'no-next-milestone'
  | 'no-next-plan'
  | 'no-retrospective'
  | 'label-not-set'
  | 'refused-message'
  | 'worker-gone';

/** A failure as data: safe to store, to log and to send to a view. Never holds a token, a header or a body. */
export interface Failure {
  readonly kind: FailureKind;
  /** What the sentence needs, e.g. `{ until: '2026-11-22T10:00:00Z' }` or `{ refusal: 'live-query' }`. */
  readonly values: Readonly<Record<string, string | number>>;
}
