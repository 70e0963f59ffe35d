import type { Reading } from '@/components/plan-panel/reading';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { ask } from '@/utils/protocol/ask';
import type { IssueAddress } from '@/utils/protocol/fields';
import { freshFor } from './fresh-for';

/** Keeps the plan of one issue as fresh as the page needs it. */
export interface PlanReader {
  reading(): Reading;
  /** The last known plan at once, then a new one if that is old. */
  open(): Promise<void>;
  read(): Promise<void>;
  /** Reads again when somebody comes back to the page after a while. */
  revisit(): Promise<void>;
  /** Takes a plan that came with another answer, and is newer than any that was asked for. */
  accept(view: PlanView): void;
}

/** Calls `onReading` after every change. An answer that a later one has overtaken, or that comes after `left`, is void. */
export function createPlanReader(
  issue: IssueAddress,
  onReading: (reading: Reading) => void,
  left: AbortSignal,
): PlanReader {
  let reading: Reading = { view: null, failure: null, pending: false };
  let generation = 0;

  const become = (next: Reading) => {
    reading = next;
    onReading(reading);
  };
  const ageOf = ({ readAt }: PlanView) => Date.now() - Date.parse(readAt);

  async function read(fresh: boolean): Promise<void> {
    generation += 1;
    const mine = generation;
    become({ ...reading, pending: true });
    const reply = await ask({ type: 'read-plan', issue, fresh });
    if (mine !== generation || left.aborted) return;
    if (reply.ok) become({ view: reply.value, failure: null, pending: false });
    else become({ view: reading.view, failure: reply.failure, pending: false });
  }

  return {
    reading: () => reading,
    async open() {
      await read(false);
      if (reading.view !== null && ageOf(reading.view) > freshFor.opened) await read(true);
    },
    read: () => read(true),
    async revisit() {
      if (reading.view === null || ageOf(reading.view) > freshFor.revisited) await read(true);
    },
    accept(view) {
      generation += 1;
      become({ view, failure: null, pending: false });
    },
  };
}
