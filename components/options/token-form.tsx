import { useRef, useState } from 'preact/hooks';
import { optionsStrings } from '@/utils/strings/options';
import { TextField } from '../text-field';
import { instanceName } from './instance-name';
import { tokenPage } from './token-page';
import { tokenRefusal } from './token-refusal';
import type { Outcome } from './use-attempt';

const strings = optionsStrings.token;

interface TokenFormProps {
  /** The instance the token is for. */
  origin: string;
  outcome: Outcome;
  onSave: (token: string) => void;
  /** Null when there is no token to keep. */
  onKeep: (() => void) | null;
}

/** Takes a token. The field is emptied as the token is handed over. */
export function TokenForm({ origin, outcome, onSave, onKeep }: TokenFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const busy = outcome.state === 'busy';
  const refused = outcome.state === 'failed' ? tokenRefusal(outcome.failure) : null;

  const submit = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const token = take(field.current);
    const found = problemOf(token);
    setProblem(found);
    if (found === null) onSave(token);
    else field.current?.focus();
  };

  return (
    <form class="form" onSubmit={submit} noValidate>
      <TextField
        label={strings.label}
        hint={strings.hint}
        error={problem ?? refused}
        field={field}
        type="password"
        spellcheck={false}
      />
      <div class="buttons">
        <button type="submit" class="button button-confirm" aria-disabled={busy}>
          {busy ? strings.saving : strings.save}
        </button>
        {onKeep && (
          <button type="button" class="button" onClick={onKeep}>
            {strings.keep}
          </button>
        )}
        <CreateLink origin={origin} />
      </div>
    </form>
  );
}

function CreateLink({ origin }: { origin: string }) {
  const page = tokenPage(origin, strings.createdName, strings.createdPurpose);
  return (
    <a class="link" href={page} target="_blank" rel="noreferrer">
      {strings.create(instanceName(origin))}
      <span class="visually-hidden"> {optionsStrings.newTab}</span>
    </a>
  );
}

/** Empties the field and answers what was in it. */
function take(field: HTMLInputElement | null): string {
  const typed = field?.value.trim() ?? '';
  if (field) field.value = '';
  return typed;
}

/** Only what no header can carry is refused: instances choose how their tokens look. */
function problemOf(token: string): string | null {
  if (token === '') return strings.empty;
  return /^[\x21-\x7e]+$/.test(token) ? null : strings.unreadable;
}
