import type { ChecklistFacts } from '@/utils/plan/answer-checklist';
import type { Failure } from '../failure';

/** What was looked up for a checklist, and why the rest could not be; null when all could. */
export interface ChecklistFactsView {
  readonly facts: ChecklistFacts;
  readonly failure: Failure | null;
}
