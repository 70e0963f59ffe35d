import type { ComponentChildren } from 'preact';

interface FieldFrameProps {
  /** The control's id; what is wrong stands in `id-error`, the hint in `id-hint`. */
  id: string;
  label: string;
  hint: string;
  /** Why what was typed is not taken; null when nothing is wrong. */
  error: string | null;
  /** The control. */
  children: ComponentChildren;
}

/** A control with its label, its hint and, beside it, what is wrong with it. */
export function FieldFrame({ id, label, hint, error, children }: FieldFrameProps) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children}
      <p id={`${id}-error`} class="field-error" role="alert">
        {error}
      </p>
      <p id={`${id}-hint`} class="field-hint">
        {hint}
      </p>
    </div>
  );
}
