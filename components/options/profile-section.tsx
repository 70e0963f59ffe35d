import { useState } from 'preact/hooks';
import type { TeamProfile } from '@/utils/plan/profile';
import { ownProfileId, type ProfilePreset } from '@/utils/plan/profiles';
import type { Settings } from '@/utils/protocol/answers/settings';
import { failureSentence } from '@/utils/strings/failures';
import { optionsStrings } from '@/utils/strings/options';
import { profileEditor } from '@/utils/strings/profile';
import { profileReasonSentence } from '@/utils/strings/profile-reasons';
import { Notice } from '../notice';
import { OutcomeLine } from './outcome-line';
import { type ChoosableProfile, ProfileChoice } from './profile-choice';
import { formDraft, jsonDraft, type ProfileDraft } from './profile-editor/draft';
import { ProfileEditor } from './profile-editor/profile-editor';
import { jsonText } from './profile-editor/profile-texts';
import { ProfileTransfer } from './profile-transfer';
import { Section } from './section';
import { type Answered, useAttempt } from './use-attempt';

const strings = optionsStrings.profile;

export interface ProfileActions {
  onChooseProfile: (id: string) => Answered;
  onSaveProfile: (json: string) => Answered;
}

interface ProfileSectionProps extends ProfileActions {
  presets: readonly ProfilePreset[];
  settings: Settings;
}

/** Which team's rules are in force, and the user's own. A choice is kept at once. */
export function ProfileSection({ presets, settings, onChooseProfile, onSaveProfile }: ProfileSectionProps) {
  const { outcome, attempt, forget } = useAttempt();
  const [start, setStart] = useState<ProfileDraft | null>(null);
  const { ownProfile, chosenProfile, unreadProfile } = settings;
  const choices = choosable(presets, ownProfile);
  const inForce = choices.find(({ id }) => id === chosenProfile)?.profile;

  const edit = (draft: ProfileDraft) => {
    forget();
    setStart(draft);
  };
  const save = async (profile: TeamProfile) => {
    if (await attempt(() => onSaveProfile(jsonText(profile)), strings.chosen(profile.name))) setStart(null);
  };
  const close = () => {
    setStart(null);
    void attempt(async () => null, profileEditor.closed);
  };

  return (
    <Section heading={strings.heading} intro={strings.intro}>
      {unreadProfile && start === null && (
        <Notice
          tone="warning"
          action={{ text: strings.repair, run: () => edit(jsonDraft(unreadProfile.json)) }}
        >
          {strings.unread(unreadProfile.at, profileReasonSentence(unreadProfile.reason), inForce?.name ?? '')}
        </Notice>
      )}
      <fieldset class="choices">
        <legend class="visually-hidden">{strings.heading}</legend>
        {choices.map((choice) => (
          <ProfileChoice
            key={choice.id}
            choice={choice}
            inForce={choice.id === chosenProfile}
            onChoose={() => attempt(() => onChooseProfile(choice.id), strings.chosen(choice.profile.name))}
            onEdit={start === null ? () => edit(formDraft(choice.profile)) : null}
          />
        ))}
      </fieldset>
      {start === null ? (
        <ProfileTransfer profile={inForce} onImport={() => edit(jsonDraft(''))} />
      ) : (
        <ProfileEditor
          start={start}
          replaced={ownProfile?.name ?? null}
          busy={outcome.state === 'busy'}
          onSave={save}
          onClose={close}
        />
      )}
      <OutcomeLine outcome={outcome} failureText={failureSentence} />
    </Section>
  );
}

function choosable(presets: readonly ProfilePreset[], own: TeamProfile | null): ChoosableProfile[] {
  const shipped = presets.map(({ id, profile }) => ({ id, profile, own: false }));
  return own ? [...shipped, { id: ownProfileId, profile: own, own: true }] : shipped;
}
