import { checkNames, profileChoices, profileFields } from '@/utils/strings/profile';
import { Field, type FieldControl } from '../../field';
import { Select } from '../../select';
import type { ProfileField } from './fields';

interface FormFieldProps {
  field: ProfileField;
  text: string;
  /** Why what stands here is not taken; null when nothing is wrong. */
  error: string | null;
  onText: (text: string) => void;
}

interface Words {
  readonly label: string;
  readonly hint?: string;
}

/** One field of the profile's form, in the control of its kind. */
export function FormField(props: FormFieldProps) {
  const { field, error } = props;
  const { label, hint = '' } = wordsOf(field.path);
  return (
    <Field label={label} hint={hint} error={error}>
      {(attributes) => <Control {...props} attributes={attributes} />}
    </Field>
  );
}

function Control({ field, text, attributes, onText }: FormFieldProps & { attributes: FieldControl }) {
  const typed = { ...attributes, class: 'input', value: text, spellcheck: false };
  switch (field.kind) {
    case 'choice':
      return <Select {...attributes} options={choicesOf(field.path)} value={text} onChoose={onText} />;
    case 'lines':
    case 'weights':
      return (
        <textarea
          {...typed}
          rows={Math.max(2, text.split('\n').length)}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      );
    default:
      return (
        <input
          {...typed}
          type="text"
          inputMode={field.kind === 'number' ? 'decimal' : 'text'}
          autocomplete="off"
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      );
  }
}

function wordsOf(path: string): Words {
  const check = Object.entries(checkNames).find(([id]) => path === `checks.${id}`)?.[1];
  const words = Object.entries<Words>(profileFields).find(([place]) => place === path)?.[1];
  return words ?? { label: check ?? path };
}

function choicesOf(path: string): readonly [string, string][] {
  const [last] = path.split('.').slice(-1);
  const own = Object.entries(profileChoices).find(([name]) => name === last)?.[1];
  return Object.entries(own ?? profileChoices.check);
}
