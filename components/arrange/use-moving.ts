import { useRef, useState } from 'preact/hooks';
import { isTaken, type SendEdits } from '../editing/editing';
import { idle, type Move, type Moving } from './moving';

/** Moving rows, one move at a time. */
export interface Mover {
  readonly moving: Moving;
  /** Calls `onTaken` once GitLab has it, or it is kept to be sent by itself. */
  readonly move: (move: Move, onTaken?: () => void) => void;
  /** Sends the move that failed again; it is the same command, so it cannot be made twice. */
  readonly again: () => void;
  /** Forgets what became of the last move, unless it is still on its way. */
  readonly dismiss: () => void;
}

/** Keeps what became of the last move. What is asked for while one is on its way is not taken: the view shows that one is. */
export function useMoving(sendEdits: SendEdits): Mover {
  const [moving, setMoving] = useState<Moving>(idle);
  const attempt = useRef({ command: '', onTaken: () => {} });

  const send = async (move: Move) => {
    const { command, onTaken } = attempt.current;
    setMoving({ state: 'sending', move });
    const reply = await sendEdits(command, move.edits);
    setMoving(
      reply.ok
        ? { state: 'done', move, result: reply.value }
        : { state: 'failed', move, failure: reply.failure },
    );
    if (isTaken(reply)) onTaken();
  };

  return {
    moving,
    move: (move, onTaken = () => {}) => {
      if (moving.state === 'sending' || move.edits.length === 0) return;
      attempt.current = { command: crypto.randomUUID(), onTaken };
      void send(move);
    },
    again: () => {
      if (moving.state === 'failed') void send(moving.move);
    },
    dismiss: () => {
      if (moving.state !== 'sending') setMoving(idle);
    },
  };
}
