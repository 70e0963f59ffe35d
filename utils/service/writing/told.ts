import type { DescriptionActivity } from '@/utils/gitlab/gateway';

/** Whether the history tells all of what somebody did; not where GitLab keeps no text, as of a ticked task. */
export function isTold({ kind }: DescriptionActivity): boolean {
  return kind !== 'untold';
}
