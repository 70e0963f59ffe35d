import type { WriteRemarks } from '@/utils/protocol/answers/write-result';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { MessageOf } from '@/utils/protocol/messages';
import { failureOf } from '@/utils/service/failures';
import type { JournalEntry } from '@/utils/storage/journal';
import type { Planner } from '../simulation/planner';
import type { SimulatedTime } from '../simulation/simulated-time';

/** What somebody wants of the extension. */
export type Wish =
  /** A row in the Parking Lot. */
  | { readonly type: 'park'; readonly reference: string; readonly reason: string }
  /** That row in Milestone Work. */
  | { readonly type: 'move'; readonly reference: string }
  /** Their own row in the capacity table, with those words in it. */
  | { readonly type: 'capacity'; readonly words: string }
  /** That item of the checklist done. */
  | { readonly type: 'tick'; readonly item: string };

/** A change somebody asked the extension for, and what they were told. */
export interface Order<W extends Wish = Wish> {
  readonly by: string;
  readonly command: string;
  readonly wish: W;
  /** Milliseconds since the epoch. */
  readonly askedAt: number;
  /** Null until something was told. */
  told: Told | null;
}

interface Told {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** An outcome, or a failure's kind. */
  readonly what: string;
  /** It waits in the journal and is sent again by itself. */
  readonly kept: boolean;
  /** What was said beside it; null when nothing was, or it failed. */
  readonly remarks: WriteRemarks | null;
}

/** Asks a planner's extension for a change, and takes down what it says. */
export async function ask(
  planner: Planner,
  issue: IssueAddress,
  order: Order,
  time: SimulatedTime,
): Promise<void> {
  try {
    const { outcome, remarks } = await send(planner, issue, order);
    order.told = { at: time.now(), what: outcome, kept: false, remarks };
  } catch (error) {
    const { kind, values } = failureOf(error);
    order.told = { at: time.now(), what: kind, kept: values.kept === 1, remarks: null };
  }
}

function send({ handlers }: Planner, issue: IssueAddress, { by, command, wish }: Order) {
  const page = { surface: 'page' } as const;
  if (wish.type === 'park') {
    const { reference, reason } = wish;
    return handlers['park-issue']({ type: 'park-issue', issue, command, reference, reason }, page);
  }
  return handlers['edit-plan']({ type: 'edit-plan', issue, command, edits: [editOf(wish, by, issue)] }, page);
}

type Edit = MessageOf<'edit-plan'>['edits'][number];

function editOf(wish: Exclude<Wish, { type: 'park' }>, by: string, { projectPath }: IssueAddress): Edit {
  switch (wish.type) {
    case 'move': {
      const key = wish.reference.startsWith('#') ? `${projectPath}${wish.reference}` : wish.reference;
      return { type: 'move-row', key, to: 'milestone-work' };
    }
    case 'capacity':
      return { type: 'set-capacity', member: `@${by}`, row: { capacity: '5', notes: wish.words } };
    case 'tick':
      return { type: 'check-item', text: wish.item, state: 'done' };
  }
}

/** What the journal of a planner's browser says of a command by now. */
export async function journalled({ service }: Planner, { command }: Order): Promise<JournalEntry | null> {
  return service.journal.read(command);
}
