import { useRef, useState } from 'preact/hooks';
import type { PlanEdit } from '@/utils/plan/edit';
import type { EditResult } from '@/utils/protocol/answers/write-result';
import type { Reply } from '@/utils/protocol/reply';
import type { Editing, SendEdits } from './editing';

interface Attempt {
  readonly command: string;
  readonly edits: string;
}

/** Edits of the plan that a view makes, one command at a time. */
export interface UsedEditing {
  readonly editing: Editing;
  /** Answers what became of them; null while others are on their way. */
  readonly make: (edits: readonly PlanEdit[]) => Promise<Reply<EditResult> | null>;
  /** Forgets how the last ones ended. */
  readonly forget: () => void;
}

/** The same edits tried again after a failure are the same command, so they cannot be made twice. */
export function useEditing(send: SendEdits): UsedEditing {
  const [editing, setEditing] = useState<Editing>({ state: 'idle' });
  const attempt = useRef<Attempt | null>(null);

  async function make(edits: readonly PlanEdit[]): Promise<Reply<EditResult> | null> {
    if (editing.state === 'sending') return null;
    const said = JSON.stringify(edits);
    const again = attempt.current?.edits === said ? attempt.current : null;
    attempt.current = again ?? { command: crypto.randomUUID(), edits: said };
    setEditing({ state: 'sending' });
    const reply = await send(attempt.current.command, edits);
    if (reply.ok) attempt.current = null;
    setEditing(
      reply.ok ? { state: 'done', edits, result: reply.value } : { state: 'failed', failure: reply.failure },
    );
    return reply;
  }

  return { editing, make, forget: () => setEditing({ state: 'idle' }) };
}
