import type { Failure } from '../failure';
import type { Access } from './access';
import type { PlanStatus } from './plan-status';
import type { RetrospectiveView } from './retrospective-view';

/** A team project the user set up, with its open planning issues. */
export interface TeamStatus {
  readonly origin: string;
  readonly projectPath: string;
  readonly plans: readonly PlanStatus[];
  /** What the token in force on its instance allows. */
  readonly access: Access;
  /** Its retrospectives as last read; absent before the first read. */
  readonly retrospectives?: readonly RetrospectiveView[];
  /** Instant of the last successful read; null when there was none yet. */
  readonly readAt: string | null;
  readonly failure: Failure | null;
}
