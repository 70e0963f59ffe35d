import { finalizeStrings as strings } from '@/utils/strings/finalize';
import { Field } from '../field';

interface WhyFieldProps {
  text: string;
  /** It was asked for, and is not there. */
  missing: boolean;
  onText: (text: string) => void;
}

/** Why the plan is finalized over what speaks against it. */
export function WhyField({ text, missing, onText }: WhyFieldProps) {
  return (
    <Field label={strings.why.label} hint={strings.why.hint} error={missing ? strings.why.missing : null}>
      {(control) => (
        <textarea
          {...control}
          class="input"
          rows={2}
          value={text}
          aria-required="true"
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
