import type { PlanAccess } from '@/utils/protocol/answers/access';
import { accessStrings as strings } from '@/utils/strings/access';

/** Why somebody cannot write to GitLab, for what they are `doing`; null when they can, or while that is not known. */
export function whyNotWrite(access: PlanAccess | null, doing: string): string | null {
  if (access === 'anonymous') return strings.anonymous(doing);
  return access === 'read-only' ? strings.readOnly(doing) : null;
}

/** The same of what changes the planning issue itself: GitLab may let them comment on it and no more. */
export function whyNotUpdate(access: PlanAccess | null, doing: string): string | null {
  return access === 'comment' ? strings.comment(doing) : whyNotWrite(access, doing);
}
