import type { InputHTMLAttributes, Ref } from 'preact';
import { Field } from '../field';

interface TextFieldProps {
  label: string;
  hint: string;
  /** Why what was typed is not taken; null when nothing is wrong. */
  error: string | null;
  field: Ref<HTMLInputElement>;
  attributes?: InputHTMLAttributes<HTMLInputElement>;
}

/** A labelled text field with its hint and, beside it, what is wrong with it. */
export function TextField({ label, hint, error, field, attributes }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input {...attributes} {...control} ref={field} class="input" autocomplete="off" spellcheck={false} />
      )}
    </Field>
  );
}
