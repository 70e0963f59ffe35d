import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '@/utils/protocol/failure';
import type { CarryOverView } from '@/utils/protocol/messages';
import type { ToolProps } from '../tools/tool-props';

/** How far reading what may be carried over has come. */
export type CarryOverReading =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'read'; readonly carryOver: CarryOverView };

/**
 * What may be carried over; `read` asks of the planning issue a person names, or of the one before (null), and `again`
 * repeats the last question.
 */
export function useCarryOver({ ask, view: { issue } }: Pick<ToolProps, 'ask' | 'view'>) {
  const [reading, setReading] = useState<CarryOverReading>({ state: 'reading' });
  const generation = useRef(0);
  const last = useRef<string | null>(null);

  async function read(previous: string | null): Promise<void> {
    generation.current += 1;
    const mine = generation.current;
    last.current = previous;
    setReading({ state: 'reading' });
    const named = previous === null ? {} : { previous };
    const reply = await ask({ type: 'read-carry-over', issue, ...named });
    if (mine !== generation.current) return;
    setReading(
      reply.ok ? { state: 'read', carryOver: reply.value } : { state: 'failed', failure: reply.failure },
    );
  }
  useEffect(() => void read(null), []);

  return { reading, read, again: () => read(last.current) };
}
