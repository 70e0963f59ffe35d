import { todayIn } from '@/utils/plan/days';
import type { PlanView } from '@/utils/protocol/messages';

/** The stamp of a view: of all it says but when it was read, of the day it is drawn on, and of the reader's language. */
export async function stampOf({ readAt: _, ...view }: Omit<PlanView, 'stamp'>, now: string): Promise<string> {
  const drawn = JSON.stringify([
    view,
    todayIn(now, view.timeZone),
    new Intl.DateTimeFormat().resolvedOptions().locale,
  ]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(drawn));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
