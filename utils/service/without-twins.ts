import { GatewayFailure } from '@/utils/gitlab/failures';

/** What was created, and what there may be of the same. */
interface Twins<Made> {
  readonly made: Made;
  /** Reads all that are like it, itself among them; the first is the one to stay. */
  readonly all: () => Promise<readonly Made[]>;
  readonly takeAway: (twin: Made) => Promise<unknown>;
}

/**
 * What was just created, alone: a browser sends a POST again by itself when the connection breaks before the answer, and
 * then it is there twice. Where GitLab cannot be asked any more, it is there all the same.
 */
export async function withoutTwins<Made>({ made, all, takeAway }: Twins<Made>): Promise<Made> {
  try {
    const [first = made, ...others] = await all();
    for (const twin of others) await takeAway(twin);
    return first;
  } catch (error) {
    if (error instanceof GatewayFailure) return made;
    throw error;
  }
}
