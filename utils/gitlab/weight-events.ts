import type { WeightEvent } from '@/utils/plan/conversation-facts';
import type { Unknown } from '@/utils/plan/facts';
import type { FailureKind } from '@/utils/protocol/failure';
import { isFailure } from './failures';
import type { Instance } from './instance';
import { readIssueEvents } from './issue-events';
import { weightEvent } from './schemas/weight-event';

/** How an instance without the licence answers. */
const UNLICENSED: ReadonlySet<FailureKind> = new Set(['not-found-or-hidden', 'forbidden']);

/** Who set an issue's weight to what, oldest first; unknown where the instance keeps no such history. */
export async function readWeightEvents(
  instance: Instance,
  projectPath: string,
  iid: number,
): Promise<readonly WeightEvent[] | Unknown> {
  try {
    return await readIssueEvents(instance, { projectPath, iid }, 'resource_weight_events', weightEvent);
  } catch (error) {
    if (isFailure(error, UNLICENSED)) return 'unknown';
    throw error;
  }
}
