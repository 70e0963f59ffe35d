import type { Failure, FailureKind } from '@/utils/protocol/failure';

/** The only error that leaves the gateway. It carries a `Failure` and nothing of the request or the answer. */
export class GatewayFailure extends Error {
  readonly failure: Failure;

  constructor(kind: FailureKind, values: Failure['values'] = {}) {
    super(kind);
    this.name = 'GatewayFailure';
    this.failure = { kind, values };
  }
}

/** Whether an error is a gateway failure of one of the kinds. */
export function isFailure(error: unknown, kinds: ReadonlySet<FailureKind>): boolean {
  return error instanceof GatewayFailure && kinds.has(error.failure.kind);
}

/** Runs a task; whatever it throws leaves as a `GatewayFailure`, an error of another kind as 'unexpected-answer'. */
export async function named<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    // The original error is dropped on purpose: it may quote the request or the answer.
    throw error instanceof GatewayFailure ? error : new GatewayFailure('unexpected-answer');
  }
}
