import type { CommitTerms } from '@/utils/plan/commit/commit-terms';
import type { PlanView } from './plan-view';

/** The plan as it is now, and by which rules and within which limits its rows can be committed to. */
export interface CommitPreparation {
  readonly view: PlanView;
  readonly terms: CommitTerms;
}
