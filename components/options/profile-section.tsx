import type { ProfilePreset } from '@/utils/plan/profiles';
import { optionsStrings } from '@/utils/strings/options';
import { OutcomeLine } from './outcome-line';
import { ProfileSummary } from './profile-summary';
import { Section } from './section';
import { type Answered, useAttempt } from './use-attempt';

const strings = optionsStrings.profile;

export interface ProfileActions {
  onChooseProfile: (preset: string) => Answered;
}

interface ProfileSectionProps extends ProfileActions {
  presets: readonly ProfilePreset[];
  /** Id of the preset in force. */
  chosen: string;
}

/** Which team's rules are in force. A choice is kept at once. */
export function ProfileSection({ presets, chosen, onChooseProfile }: ProfileSectionProps) {
  const { outcome, attempt } = useAttempt();
  return (
    <Section heading={strings.heading} intro={strings.intro}>
      <fieldset class="choices">
        <legend class="visually-hidden">{strings.heading}</legend>
        {presets.map(({ id, name, profile }) => (
          <div key={id} class="choice">
            <label>
              <input
                type="radio"
                name="profile"
                checked={id === chosen}
                aria-describedby={`profile-${id}`}
                onChange={() => attempt(() => onChooseProfile(id), strings.chosen(name))}
              />
              {name}
            </label>
            <ProfileSummary id={`profile-${id}`} profile={profile} />
          </div>
        ))}
      </fieldset>
      <OutcomeLine outcome={outcome} />
    </Section>
  );
}
