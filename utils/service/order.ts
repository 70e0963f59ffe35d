import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import type { TeamProfile } from '@/utils/plan/profile';
import type { WriteRemarks } from '@/utils/protocol/answers/write-result';
import type { JournalEntry, OrderResult } from '@/utils/storage/journal';
import type { WriteTools, Written } from './write-description';

/** Where an order is carried out, and writes of it that may have reached GitLab before. */
export type OrderTask = Pick<JournalEntry, 'issue' | 'writes'>;

/** By whose rules an order is carried out. */
export interface OrderTools extends WriteTools {
  readonly profile: TeamProfile;
}

/** What became of an order, with the planning issue as it stands now. */
export interface Made {
  readonly result: OrderResult;
  readonly planningIssue: PlanningIssueFacts;
}

/** How a change that was sent and stands was saved. */
export function howSaved({
  beside,
  remarks,
}: Pick<Written<unknown>, 'beside' | 'remarks'>): 'saved' | 'saved-beside' | 'merged' {
  if (remarks !== null && remarks.mergedWith.length > 0) return 'merged';
  return beside ? 'saved-beside' : 'saved';
}

/** A result with what was to be said of an earlier attempt at the same order as well: that still holds. */
export function withEarlier<Result extends OrderResult>(
  result: Result,
  earlier: OrderResult['remarks'],
): Result {
  const { remarks } = result;
  if (earlier === null || remarks === null) return { ...result, remarks: remarks ?? earlier };
  return {
    ...result,
    remarks: {
      mergedWith: [...new Set([...earlier.mergedWith, ...remarks.mergedWith])],
      collided: [...new Set([...earlier.collided, ...remarks.collided])],
      unchecked: remarks.unchecked ?? earlier.unchecked,
      altered: remarks.altered || earlier.altered,
    },
  };
}

/** Remarks as the journal keeps them. */
export function storedRemarks(remarks: WriteRemarks | null): OrderResult['remarks'] {
  return remarks && { ...remarks, mergedWith: [...remarks.mergedWith], collided: [...remarks.collided] };
}
