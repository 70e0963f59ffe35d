import { useRef, useState } from 'preact/hooks';
import type { SendEdits } from '../editing/editing';
import { idle, type Move, type Moving } from './moving';

/** Moving rows, one move at a time. */
export interface Mover {
  readonly moving: Moving;
  /** Calls `onMoved` once GitLab has it. */
  readonly move: (move: Move, onMoved?: () => void) => void;
  /** Sends the move that failed again; it is the same command, so it cannot be made twice. */
  readonly again: () => void;
  /** Forgets what became of the last move, unless it is still on its way. */
  readonly dismiss: () => void;
}

/** Keeps what became of the last move. What is asked for while one is on its way is not taken: the view shows that one is. */
export function useMoving(sendEdits: SendEdits): Mover {
  const [moving, setMoving] = useState<Moving>(idle);
  const command = useRef('');

  const send = async (move: Move, onMoved = () => {}) => {
    setMoving({ state: 'sending', move });
    const reply = await sendEdits(command.current, move.edits);
    setMoving(
      reply.ok
        ? { state: 'done', move, result: reply.value }
        : { state: 'failed', move, failure: reply.failure },
    );
    if (reply.ok) onMoved();
  };

  return {
    moving,
    move: (move, onMoved) => {
      if (moving.state === 'sending' || move.edits.length === 0) return;
      command.current = crypto.randomUUID();
      void send(move, onMoved);
    },
    again: () => {
      if (moving.state === 'failed') void send(moving.move);
    },
    dismiss: () => {
      if (moving.state !== 'sending') setMoving(idle);
    },
  };
}
