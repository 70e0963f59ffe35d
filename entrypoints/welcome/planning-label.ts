import { defaultProfile } from '@/utils/plan';
import { ownProfileId, presets } from '@/utils/plan/profiles';
import type { Settings } from '@/utils/protocol/answers/settings';

/** The label by which the rules in force know a planning issue. */
export function planningLabel({ chosenProfile, ownProfile }: Settings): string {
  const own = chosenProfile === ownProfileId ? ownProfile : null;
  const preset = presets.find(({ id }) => id === chosenProfile)?.profile;
  return (own ?? preset ?? defaultProfile).planningLabel;
}
