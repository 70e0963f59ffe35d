import type { IssueCandidate } from '@/utils/protocol/answers/issue-candidate';

/** How far the search for what stands in the issue field has come. */
export interface Search {
  /** Null while nothing was searched for. */
  readonly candidates: readonly IssueCandidate[] | null;
  readonly pending: boolean;
}
