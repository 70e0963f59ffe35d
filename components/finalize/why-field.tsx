import { finalizeStrings as strings } from '@/utils/strings/finalize';
import { useId } from '../use-id';

interface WhyFieldProps {
  text: string;
  /** It was asked for, and is not there. */
  missing: boolean;
  onText: (text: string) => void;
}

/** Why the plan is finalized over what speaks against it. */
export function WhyField({ text, missing, onText }: WhyFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {strings.why.label}
      </label>
      <textarea
        id={id}
        class="input"
        rows={2}
        value={text}
        aria-required="true"
        aria-invalid={missing}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={missing ? 'field-error' : 'field-hint'}>
        {missing ? strings.why.missing : strings.why.hint}
      </p>
    </div>
  );
}
