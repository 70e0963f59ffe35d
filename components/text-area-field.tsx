import type { Ref } from 'preact';
import { Field } from './field';

interface TextAreaFieldProps {
  label: string;
  hint: string;
  /** Why what was typed is not taken; null when nothing is wrong. */
  error: string | null;
  text: string;
  readOnly?: boolean;
  field?: Ref<HTMLTextAreaElement>;
  onText: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A labelled sentence or two, which have to be there. */
export function TextAreaField({
  label,
  hint,
  error,
  text,
  field = null,
  onText,
  ...given
}: TextAreaFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...given}
          {...control}
          ref={field}
          class="input"
          rows={2}
          value={text}
          aria-required="true"
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
    </Field>
  );
}
