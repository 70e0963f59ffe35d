import { profileGroups } from '@/utils/strings/profile';
import type { Refusal } from './draft';
import { fieldAt, groups, type ProfileGroup } from './fields';
import { FormField } from './form-field';
import { isShown, type ProfileTexts } from './profile-texts';

interface ProfileFormProps {
  texts: ProfileTexts;
  /** Why it was not taken; null when nothing is wrong. */
  refusal: Refusal | null;
  onTexts: (texts: ProfileTexts) => void;
}

/** A profile, field by field. */
export function ProfileForm(props: ProfileFormProps) {
  return groups.map((group) =>
    group.folded ? (
      <details key={group.id} class="group">
        <summary>{profileGroups[group.id]}</summary>
        <fieldset class={`group-fields group-${group.id}`} aria-label={profileGroups[group.id]}>
          <GroupFields group={group} {...props} />
        </fieldset>
      </details>
    ) : (
      <fieldset key={group.id} class="group">
        <legend>{profileGroups[group.id]}</legend>
        <div class="group-fields">
          <GroupFields group={group} {...props} />
        </div>
      </fieldset>
    ),
  );
}

function GroupFields({ group, texts, refusal, onTexts }: ProfileFormProps & { group: ProfileGroup }) {
  const refused = refusal && fieldAt(refusal.at);
  return group.fields
    .filter(({ path }) => isShown(path, texts))
    .map((field) => (
      <FormField
        key={field.path}
        field={field}
        text={texts[field.path] ?? ''}
        error={refusal && refused === field.path ? refusal.reason : null}
        onText={(text) => onTexts({ ...texts, [field.path]: text })}
      />
    ));
}
