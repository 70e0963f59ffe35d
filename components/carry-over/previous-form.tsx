import { useState } from 'preact/hooks';
import { carryOverStrings as strings } from '@/utils/strings/carry-over';
import { useId } from '../use-id';

interface PreviousFormProps {
  text: string;
  busy: boolean;
  onText: (text: string) => void;
  onLook: () => void;
}

/** Names the planning issue to carry over from, where it is not found by itself or is another one. */
export function PreviousForm({ text, busy, onText, onLook }: PreviousFormProps) {
  const id = useId();
  const [tried, setTried] = useState(false);
  const missing = tried && text.trim() === '';
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (text.trim() !== '' && !busy) onLook();
  };
  return (
    <form class="carry-previous" noValidate onSubmit={submit}>
      <div class="field">
        <label class="field-label" for={`${id}-input`}>
          {strings.previous}
        </label>
        <input
          id={`${id}-input`}
          class="input"
          type="text"
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={missing}
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        <p id={`${id}-hint`} class={missing ? 'field-error' : 'field-hint'} aria-live="polite">
          {missing ? strings.previousMissing : strings.previousHint}
        </p>
      </div>
      <button type="submit" class="button" aria-disabled={busy}>
        {strings.look}
      </button>
    </form>
  );
}
