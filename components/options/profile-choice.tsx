import type { TeamProfile } from '@/utils/plan/profile';
import { optionsStrings } from '@/utils/strings/options';
import { ProfileSummary } from './profile-summary';

const strings = optionsStrings.profile;

/** A profile somebody can choose, by the id it is chosen by. */
export interface ChoosableProfile {
  readonly id: string;
  readonly profile: TeamProfile;
  /** It is the user's own, not one that comes with the extension. */
  readonly own: boolean;
}

interface ProfileChoiceProps {
  choice: ChoosableProfile;
  inForce: boolean;
  onChoose: () => void;
  /** Null while another profile is edited. */
  onEdit: (() => void) | null;
}

/** A profile to choose, what it means, and a way to change it. */
export function ProfileChoice({ choice, inForce, onChoose, onEdit }: ProfileChoiceProps) {
  const { id, profile, own } = choice;
  return (
    <div class="choice">
      <div class="choice-head">
        <label>
          <input
            type="radio"
            name="profile"
            checked={inForce}
            aria-describedby={`profile-${id}`}
            onChange={onChoose}
          />
          <span class="choice-name">{profile.name}</span>
          {own && <span class="badge">{strings.own}</span>}
        </label>
        {onEdit && (
          <button
            type="button"
            class="button button-small"
            aria-label={own ? strings.changeOf(profile.name) : strings.startFromOf(profile.name)}
            onClick={onEdit}
          >
            {own ? strings.change : strings.startFrom}
          </button>
        )}
      </div>
      <ProfileSummary id={`profile-${id}`} profile={profile} />
    </div>
  );
}
