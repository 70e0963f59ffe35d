import type { Still } from '@/utils/page/still/still';

/** What the panels showed of a view. */
export interface KeptStill {
  /** Of the view. */
  readonly stamp: string;
  /** Whether the details were folded. */
  readonly folded: boolean;
  readonly still: Still;
}
