import type { TeamProfile } from './profile';
import type { ReferenceContext } from './reference';

export interface PlanOptions {
  readonly profile?: TeamProfile;
  /** Where the planning issue lives. */
  readonly context?: ReferenceContext;
}
