import type { TeamProfile } from '@/utils/plan/profile';
import { type ReadProfile, readProfile } from '@/utils/plan/read-profile';
import { profileReasonSentence } from '@/utils/strings/profile-reasons';
import { jsonOf, type ProfileTexts, textsOf } from './profile-texts';

/** A profile while it is edited, field by field or as JSON. */
export type ProfileDraft =
  | { readonly view: 'form'; readonly texts: ProfileTexts }
  | { readonly view: 'json'; readonly json: string };

/** Why a draft is no profile: the place in the JSON, such as `finalize.days`, and the reason. */
export interface Refusal {
  readonly at: string;
  readonly reason: string;
}

/** A draft of a profile, field by field. */
export function formDraft(profile: TeamProfile): ProfileDraft {
  return { view: 'form', texts: textsOf(profile) };
}

/** A draft as JSON. */
export function jsonDraft(json: string): ProfileDraft {
  return { view: 'json', json };
}

/** What a draft says, as JSON, whatever it is. */
export function jsonOfDraft(draft: ProfileDraft): string {
  return draft.view === 'json' ? draft.json : jsonOf(draft.texts);
}

/** The profile a draft says, or why it says none, in words. */
export function readDraft(
  draft: ProfileDraft,
): Extract<ReadProfile, { ok: true }> | ({ readonly ok: false } & Refusal) {
  const read = readProfile(jsonOfDraft(draft));
  return read.ok ? read : { ...read, reason: profileReasonSentence(read.reason) };
}
