import type { Still } from '@/utils/page/still/still';
import type { IssueAddress } from '../fields';

/** When what a still shows was read. */
export interface StillAge {
  /** Instant, ISO 8601. */
  readonly readAt: string;
  /** The same for whoever reads it here. */
  readonly at: string;
}

/** A still that shows what the panels would draw now. */
export interface CurrentStill extends StillAge {
  readonly issue: IssueAddress;
  /** Of the view it shows. */
  readonly stamp: string;
  readonly css: Still['css'];
  /** HTML of the panels, made of a still. */
  readonly plan: string;
  readonly form: string;
  readonly places: Still['places'];
  readonly words: Still['words'];
}
