import { ownProfileId } from '@/utils/plan/profiles';
import { readProfile } from '@/utils/plan/read-profile';
import type { Settings } from '@/utils/protocol/answers/settings';
import type { MessageOf } from '@/utils/protocol/messages';
import { updateBadge } from './badge';
import { ServiceFailure } from './failures';
import { markPages } from './mark-pages';
import type { Service } from './ports';
import { readSettings } from './settings';
import { profileNamed, teamProfile } from './team-profile';

/** Puts the rules of a preset or of the user's own profile in force. Fails with 'refused-message' for an id that names none. */
export async function chooseProfile(
  service: Service,
  { profile: id }: MessageOf<'choose-profile'>,
): Promise<Settings> {
  const { ownProfile } = await service.settings.read();
  if (!profileNamed(id, ownProfile)) throw new ServiceFailure('refused-message');
  return putInForce(service, id);
}

/**
 * Keeps a profile, given as JSON, as the user's own and puts it in force. Fails with 'bad-profile', whose value is
 * the place; the rules in force then stay.
 */
export async function saveProfile(service: Service, { json }: MessageOf<'save-profile'>): Promise<Settings> {
  const read = readProfile(json);
  if (!read.ok) throw new ServiceFailure('bad-profile', { at: read.at });
  await service.settings.writeOwnProfile(read.profile);
  return putInForce(service, ownProfileId);
}

/** Tells the detector by which label it knows a planning issue: that of the rules in force, whatever brought them there. */
export async function announcePlanningLabel(service: Service): Promise<void> {
  const { planningLabel } = await teamProfile(service);
  await service.settings.writePlanningLabels([planningLabel]);
  await markPages(service);
}

/** What was counted by other rules is forgotten, and the badge with it. */
async function putInForce(service: Service, id: string): Promise<Settings> {
  await service.settings.writeChosenProfile(id);
  await announcePlanningLabel(service);
  await service.statuses.dropUnder('');
  await updateBadge(service);
  return readSettings(service);
}
