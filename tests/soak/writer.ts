import type { IssueAddress, WriteRemarks } from '@/utils/protocol/messages';
import { failureOf } from '@/utils/service/failures';
import type { JournalEntry } from '@/utils/storage/journal';
import type { Planner } from '../simulation/planner';
import type { SimulatedTime } from '../simulation/simulated-time';

/** A row somebody asked the extension for, and what they were told. */
export interface Order {
  readonly by: string;
  readonly command: string;
  readonly reference: string;
  readonly reason: string;
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

/** Asks a planner's extension to park an issue, and takes down what it says. */
export async function park(
  { handlers }: Planner,
  issue: IssueAddress,
  order: Order,
  time: SimulatedTime,
): Promise<void> {
  const { command, reference, reason } = order;
  const message = { type: 'park-issue', issue, command, reference, reason } as const;
  try {
    const { outcome, remarks } = await handlers['park-issue'](message, { surface: 'page' });
    order.told = { at: time.now(), what: outcome, kept: false, remarks };
  } catch (error) {
    const { kind, values } = failureOf(error);
    order.told = { at: time.now(), what: kind, kept: values.kept === 1, remarks: null };
  }
}

/** What the journal of a planner's browser says of a command by now. */
export async function journalled({ service }: Planner, { command }: Order): Promise<JournalEntry | null> {
  return service.journal.read(command);
}
