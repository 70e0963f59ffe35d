import type { DescriptionActivity } from '@/utils/gitlab/gateway';
import { digestOf } from './digest';
import type { SentWrite } from './sent-write';

/** How many older changes tell what an edit was made on. */
const context = 10;

/** Whether a history goes back to a text that was sent, or to what the first of these writes was made on, and a little further. */
export function reachingBackTo(
  writes: readonly SentWrite[],
): (activities: readonly DescriptionActivity[]) => boolean {
  const digests = new Set([...writes.map(({ sent }) => sent), ...writes.slice(0, 1).map(({ read }) => read)]);
  return (activities) =>
    activities.slice(0, -context).some(({ kind, text }) => kind === 'text' && digests.has(digestOf(text)));
}
