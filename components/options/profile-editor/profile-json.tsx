import { profileEditor as strings } from '@/utils/strings/profile';
import { Field } from '../../field';
import type { Refusal } from './draft';

interface ProfileJsonProps {
  json: string;
  /** Why it was not taken; null when nothing is wrong. */
  refusal: Refusal | null;
  onJson: (json: string) => void;
  onFile: (file: File) => void;
}

/** A profile as JSON, typed, pasted or read from a file. */
export function ProfileJson({ json, refusal, onJson, onFile }: ProfileJsonProps) {
  return (
    <>
      <Field
        label={strings.json}
        hint={strings.jsonHint}
        error={refusal && strings.refused(refusal.at, refusal.reason)}
      >
        {(control) => (
          <textarea
            {...control}
            class="input profile-json"
            rows={18}
            value={json}
            spellcheck={false}
            onInput={({ currentTarget }) => onJson(currentTarget.value)}
          />
        )}
      </Field>
      <label class="button file-button">
        {strings.file}
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
            currentTarget.value = '';
          }}
        />
      </label>
    </>
  );
}
