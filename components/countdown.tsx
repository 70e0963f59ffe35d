import type { Deadline, DeadlineState } from '@/utils/plan/plan';
import { deadlineSentence } from '@/utils/strings/deadline';

const tones: Readonly<Record<DeadlineState, string>> = {
  upcoming: 'badge-info',
  'due-soon': 'badge-warning',
  'last-day': 'badge-warning',
  overdue: 'badge-danger',
  finalized: 'badge-success',
};

/** How a plan's finalize date stands, in two or three words. */
export function Countdown({ deadline }: { deadline: Deadline }) {
  return <span class={`badge ${tones[deadline.state]}`}>{deadlineSentence(deadline)}</span>;
}
