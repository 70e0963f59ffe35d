import type { DescriptionActivity } from '@/utils/gitlab/gateway';
import { isSameUser } from '../same-user';

/** Whether the history tells all of what somebody did; not where GitLab keeps no text, as of a ticked task. */
export function isTold({ kind }: DescriptionActivity): boolean {
  return kind !== 'untold';
}

/** Whether that user did it, and the history does not tell all of it. */
export function isUntoldOf(username: string, activity: DescriptionActivity): boolean {
  return !isTold(activity) && isSameUser(activity.username, username);
}
