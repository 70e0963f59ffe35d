import { idle, type Move, type Moving } from '@/components/arrange/moving';
import { ask } from '@/utils/protocol/ask';
import type { IssueAddress, PlanView } from '@/utils/protocol/messages';

/** Moves rows, one move at a time. */
export interface MoveDesk {
  moving(): Moving;
  move(move: Move): Promise<void>;
  /** Sends the move that failed again; it is the same command, so it cannot be made twice. */
  again(): Promise<void>;
  dismiss(): void;
}

/** What the desk tells the page, and asks of it. */
interface MovePage {
  /** Whom the page says is signed in; null when it names nobody. */
  signedInUser: () => string | null;
  onMoving: () => void;
  /** The plan as it is after the move. */
  onView: (view: PlanView) => void;
  /** What waits to be sent has changed. */
  onPending: () => void;
}

/** What a person asked for while a move is on its way is not taken: the page shows that one is. */
export function createMoveDesk(issue: IssueAddress, page: MovePage, left: AbortSignal): MoveDesk {
  let moving: Moving = idle;
  let command = '';

  const become = (next: Moving) => {
    moving = next;
    page.onMoving();
  };

  async function send(move: Move): Promise<void> {
    const pageUser = page.signedInUser();
    become({ state: 'sending', move });
    const edits = [...move.edits];
    const reply = await ask({
      type: 'edit-plan',
      issue,
      command,
      edits,
      ...(pageUser !== null && { pageUser }),
    });
    if (left.aborted) return;
    become(
      reply.ok
        ? { state: 'done', move, result: reply.value }
        : { state: 'failed', move, failure: reply.failure },
    );
    if (reply.ok) page.onView(reply.value.plan);
    else page.onPending();
  }

  return {
    moving: () => moving,
    async move(move) {
      if (moving.state === 'sending') return;
      command = crypto.randomUUID();
      await send(move);
    },
    async again() {
      if (moving.state === 'failed') await send(moving.move);
    },
    dismiss() {
      if (moving.state !== 'sending') become(idle);
    },
  };
}
