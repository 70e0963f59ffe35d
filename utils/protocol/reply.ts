import type { Failure } from './failure';

/** What the background says to a message: its answer, or why there is none. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };
