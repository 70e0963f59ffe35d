import { finalizeStrings as strings } from '@/utils/strings/finalize';
import { TextAreaField } from '../text-area-field';

interface WhyFieldProps {
  text: string;
  /** It was asked for, and is not there. */
  missing: boolean;
  onText: (text: string) => void;
}

/** Why the plan is finalized over what speaks against it. */
export function WhyField({ text, missing, onText }: WhyFieldProps) {
  return (
    <TextAreaField
      label={strings.why.label}
      hint={strings.why.hint}
      error={missing ? strings.why.missing : null}
      text={text}
      onText={onText}
    />
  );
}
