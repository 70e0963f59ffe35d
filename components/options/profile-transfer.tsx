import type { TeamProfile } from '@/utils/plan/profile';
import { optionsStrings } from '@/utils/strings/options';
import { jsonText } from './profile-editor/profile-texts';

const strings = optionsStrings.profile;

interface ProfileTransferProps {
  /** The profile in force; undefined when it is unknown. */
  profile: TeamProfile | undefined;
  onImport: () => void;
}

/** Takes the profile in force out as a file, and lets another one in. */
export function ProfileTransfer({ profile, onImport }: ProfileTransferProps) {
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={onImport}>
        {strings.import}
      </button>
      {profile && (
        <a
          class="button"
          download={strings.exportName}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(jsonText(profile))}`}
        >
          {strings.export}
        </a>
      )}
    </div>
  );
}
