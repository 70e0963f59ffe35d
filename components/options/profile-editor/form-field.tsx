import { checkNames, profileChoices, profileFields } from '@/utils/strings/profile';
import { Icon } from '../../icon';
import { FieldFrame } from '../field-frame';
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
  const id = `profile-${field.path}`;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <Control id={id} {...props} />
    </FieldFrame>
  );
}

function Control({ id, field, text, error, onText }: FormFieldProps & { id: string }) {
  const attributes = {
    id,
    class: 'input',
    value: text,
    spellcheck: false,
    'aria-invalid': error !== null,
    'aria-describedby': `${id}-error ${id}-hint`,
  };
  switch (field.kind) {
    case 'choice':
      return (
        <span class="select">
          <select {...attributes} onChange={({ currentTarget }) => onText(currentTarget.value)}>
            {choicesOf(field.path).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </span>
      );
    case 'lines':
    case 'weights':
      return (
        <textarea
          {...attributes}
          rows={Math.max(2, text.split('\n').length)}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      );
    default:
      return (
        <input
          {...attributes}
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
