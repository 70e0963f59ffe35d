import type { InputHTMLAttributes, Ref } from 'preact';
import { Field } from './field';

type TextFieldProps = InputHTMLAttributes<HTMLInputElement> & {
  label: string;
  hint: string;
  /** Why what was typed is not taken; null when nothing is wrong. */
  error: string | null;
  field?: Ref<HTMLInputElement>;
  /** Takes what is typed. Without it, what is typed stays in the field alone. */
  onText?: (text: string) => void;
};

/** A labelled line of text. */
export function TextField({ label, hint, error, field = null, onText, ...attributes }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          type="text"
          autocomplete="off"
          {...attributes}
          {...control}
          ref={field}
          class="input"
          onInput={({ currentTarget }) => onText?.(currentTarget.value)}
        />
      )}
    </Field>
  );
}
