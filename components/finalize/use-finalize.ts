import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '@/utils/protocol/failure';
import type { FinalizeView } from '@/utils/protocol/following';
import type { ToolProps } from '../tools/tool-props';

/** How far reading what finalizing would find has come. */
export type FinalizeReading =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'read'; readonly found: FinalizeView };

/** What finalizing would find and make; `again` reads it once more. */
export function useFinalize({ ask, view: { issue } }: Pick<ToolProps, 'ask' | 'view'>) {
  const [reading, setReading] = useState<FinalizeReading>({ state: 'reading' });

  async function again(): Promise<void> {
    setReading({ state: 'reading' });
    const reply = await ask({ type: 'read-finalize', issue });
    setReading(
      reply.ok ? { state: 'read', found: reply.value } : { state: 'failed', failure: reply.failure },
    );
  }
  useEffect(() => void again(), []);

  return { reading, again };
}
