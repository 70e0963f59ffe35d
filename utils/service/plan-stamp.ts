import { todayIn } from '@/utils/plan/days';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { digestOf } from './writing/digest';

/** The stamp of a view: of all it says but when it was read, of the day it is drawn on, and of the reader's language. */
export function stampOf({ readAt: _, ...view }: Omit<PlanView, 'stamp'>, now: string): string {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  return digestOf(JSON.stringify([view, todayIn(now, view.timeZone), locale]));
}
