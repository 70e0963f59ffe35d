import type { FormerCapacity } from '@/utils/plan/former-capacity';

/** What the members stated in the planning issue before. */
export interface LastCapacity {
  /** Null when there is no planning issue before this one. */
  readonly previous: {
    readonly title: string;
    readonly webUrl: string;
    /** What says that it is the one. */
    readonly because: 'named' | 'milestone' | 'age';
  } | null;
  readonly members: readonly FormerCapacity[];
}
