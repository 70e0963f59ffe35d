import { nextVisit } from '@/utils/page/visits';
import { send } from './ask';
import type { IssueAddress } from './fields';

/**
 * Whether GitLab says that an issue the page shows is a planning issue; the background has its panels shown then. Asks
 * at every visit until there is an answer, and calls `onWait` before it waits for one; false when the page was left before.
 */
export async function planningPageConfirmed(
  issue: IssueAddress,
  left: AbortSignal,
  onWait?: () => void,
): Promise<boolean> {
  while (!left.aborted) {
    const reply = await send({ type: 'planning-page-seen', issue });
    if (reply?.ok) return reply.value.shown;
    onWait?.();
    await nextVisit(left);
  }
  return false;
}
