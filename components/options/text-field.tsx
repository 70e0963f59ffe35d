import type { InputHTMLAttributes, Ref } from 'preact';
import { useId } from '../use-id';
import { FieldFrame } from './field-frame';

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
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        {...attributes}
        ref={field}
        id={id}
        class="input"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={error !== null}
        aria-describedby={`${id}-error ${id}-hint`}
      />
    </FieldFrame>
  );
}
