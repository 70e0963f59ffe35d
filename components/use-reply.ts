import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '@/utils/protocol/failure';
import type { Reply } from '@/utils/protocol/reply';

/** How far something that is read has come. What was read before stays while it is read again. */
export interface Read<T> {
  readonly value: T | null;
  readonly failure: Failure | null;
  readonly pending: boolean;
}

/** What was read, unless it is being read again or could not be. */
export function upToDate<T>({ value, failure, pending }: Read<T>): T | null {
  return pending || failure !== null ? null : value;
}

/** Reads something when a view opens, again when `key` changes, and whenever `again` is called. */
export function useReply<T>(
  key: string,
  read: () => Promise<Reply<T>>,
): { readonly read: Read<T>; readonly again: () => Promise<void>; readonly accept: (value: T) => void } {
  const [state, setState] = useState<Read<T>>({ value: null, failure: null, pending: true });
  const latest = useRef(0);

  async function again(): Promise<void> {
    latest.current += 1;
    const mine = latest.current;
    setState(({ value }) => ({ value, failure: null, pending: true }));
    const reply = await read();
    if (mine !== latest.current) return;
    setState(({ value }) =>
      reply.ok
        ? { value: reply.value, failure: null, pending: false }
        : { value, failure: reply.failure, pending: false },
    );
  }

  function accept(value: T): void {
    latest.current += 1;
    setState({ value, failure: null, pending: false });
  }

  useEffect(() => {
    void again();
    return () => {
      latest.current += 1;
    };
  }, [key]);
  return { read: state, again, accept };
}
