import { z } from 'zod';
import type { WeightEvent } from '@/utils/plan/conversation-facts';
import type { Unknown } from '@/utils/plan/facts';
import type { FailureKind } from '@/utils/protocol/failure';
import { everyPage, PAGE } from './every-page';
import { isFailure } from './failures';
import { type Instance, issueNumber, placeOn } from './instance';
import { understand } from './schemas/understand';
import { weightEvent } from './schemas/weight-event';

const page = z.array(weightEvent);

/** How an instance without the licence answers. */
const UNLICENSED: ReadonlySet<FailureKind> = new Set(['not-found-or-hidden', 'forbidden']);

/**
 * Who set an issue's weight to what, oldest first; unknown where the instance keeps no such history. By our own
 * address: the library asks for the history of states under this name.
 */
export async function readWeightEvents(
  instance: Instance,
  projectPath: string,
  iid: number,
): Promise<readonly WeightEvent[] | Unknown> {
  const { origin, projectPath: path } = placeOn(instance, projectPath);
  const list = `${origin}/api/v4/projects/${encodeURIComponent(path)}/issues/${issueNumber(iid)}/resource_weight_events`;
  try {
    const all = await everyPage(async (at) => {
      const { body } = await instance.http.read(`${list}?per_page=${PAGE}&page=${at}`);
      return understand(page, body);
    });
    return [...all].sort((one, other) => one.at.localeCompare(other.at));
  } catch (error) {
    if (isFailure(error, UNLICENSED)) return 'unknown';
    throw error;
  }
}
