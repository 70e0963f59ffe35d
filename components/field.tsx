import type { ComponentChildren } from 'preact';
import { useId } from './use-id';

/** What ties a control to its label and to what is said below it. */
export interface FieldControl {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
}

interface FieldProps {
  label: string;
  hint?: string;
  /** Why what was typed is not taken, said in place of the hint; null when nothing is wrong. */
  error?: string | null;
  /** How this field is laid out. */
  layout?: string;
  /** The control, with these attributes. */
  children: (control: FieldControl) => ComponentChildren;
}

/** A control with its label, and below it the hint or what is wrong; what changes there is read out. */
export function Field({ label, hint = '', error = null, layout = '', children }: FieldProps) {
  const id = useId();
  return (
    <div class={`field ${layout}`}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-hint`, 'aria-invalid': error !== null })}
      <p id={`${id}-hint`} class={error === null ? 'field-hint' : 'field-error'} aria-live="polite">
        {error ?? hint}
      </p>
    </div>
  );
}
