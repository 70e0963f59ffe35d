import { useState } from 'preact/hooks';
import { carryOverStrings as strings } from '@/utils/strings/carry-over';
import { TextField } from '../text-field';

interface PreviousFormProps {
  text: string;
  busy: boolean;
  onText: (text: string) => void;
  onLook: () => void;
}

/** Names the planning issue to carry over from, where it is not found by itself or is another one. */
export function PreviousForm({ text, busy, onText, onLook }: PreviousFormProps) {
  const [tried, setTried] = useState(false);
  const missing = tried && text.trim() === '';
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (text.trim() !== '' && !busy) onLook();
  };
  return (
    <form class="carry-previous" noValidate onSubmit={submit}>
      <TextField
        label={strings.previous}
        hint={strings.previousHint}
        error={missing ? strings.previousMissing : null}
        value={text}
        onText={onText}
      />
      <button type="submit" class="button" aria-disabled={busy}>
        {strings.look}
      </button>
    </form>
  );
}
