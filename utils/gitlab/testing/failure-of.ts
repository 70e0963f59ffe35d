import type { Failure } from '@/utils/protocol/failure';
import { GatewayFailure } from '../failures';

/** How a call failed; null when it did not. Any error but a `GatewayFailure` is passed on. */
export async function failureOf(call: Promise<unknown>): Promise<Failure | null> {
  try {
    await call;
    return null;
  } catch (error) {
    if (error instanceof GatewayFailure) return error.failure;
    throw error;
  }
}
