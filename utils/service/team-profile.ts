import type { TeamProfile } from '@/utils/plan/profile';
import { presets } from '@/utils/plan/profiles';
import type { Service } from './ports';

/** The rules in force: the chosen preset's, the first one's while none is chosen or the chosen one is gone. */
export async function teamProfile({ settings }: Service): Promise<TeamProfile> {
  return presetInForce((await settings.read()).preset).profile;
}

/** The preset of that id, else the first. */
export function presetInForce(id: string | null): (typeof presets)[number] {
  return presets.find((preset) => preset.id === id) ?? presets[0];
}
