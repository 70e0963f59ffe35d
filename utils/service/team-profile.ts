import type { TeamProfile } from '@/utils/plan/profile';
import { ownProfileId, presets } from '@/utils/plan/profiles';
import type { Service } from './ports';

/** A profile by the id it is chosen by. */
interface NamedProfile {
  readonly id: string;
  readonly profile: TeamProfile;
}

/** The rules in force. */
export async function teamProfile({ settings }: Service): Promise<TeamProfile> {
  return profileInForce(await settings.read()).profile;
}

/** The chosen preset or own profile; the first preset while none is chosen or the chosen one is gone. */
export function profileInForce(chosen: {
  readonly chosenProfile: string | null;
  readonly ownProfile: TeamProfile | null;
}): NamedProfile {
  return profileNamed(chosen.chosenProfile, chosen.ownProfile) ?? presets[0];
}

/** The preset of that id or, where there is one, the own profile; undefined for an id that names none. */
export function profileNamed(id: string | null, ownProfile: TeamProfile | null): NamedProfile | undefined {
  const own = ownProfile ? [{ id: ownProfileId, profile: ownProfile }] : [];
  return [...presets, ...own].find((profile) => profile.id === id);
}
