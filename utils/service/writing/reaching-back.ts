import type { DescriptionActivity } from '@/utils/gitlab/gateway';
import { digestOf } from './digest';

/** How many older changes tell what an edit was made on. */
const context = 10;

/** Whether a history goes back to a text of these digests, and a little further. */
export function reachingBackTo(
  digests: ReadonlySet<string>,
): (activities: readonly DescriptionActivity[]) => boolean {
  return (activities) =>
    activities.slice(0, -context).some(({ kind, text }) => kind === 'text' && digests.has(digestOf(text)));
}
