import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Failure, FailureKind } from '@/utils/protocol/failure';

/** A use case's own reason to fail. */
export class ServiceFailure extends Error {
  readonly failure: Failure;

  constructor(kind: FailureKind, values: Failure['values'] = {}) {
    super(kind);
    this.name = 'ServiceFailure';
    this.failure = { kind, values };
  }
}

/** What an error means to a view. One we did not foresee says nothing of itself: it may quote what nobody should see. */
export function failureOf(error: unknown): Failure {
  const foreseen = error instanceof GatewayFailure || error instanceof ServiceFailure;
  return foreseen ? error.failure : { kind: 'unexpected-answer', values: {} };
}
