import { useRef, useState } from 'preact/hooks';
import type { Failure } from '@/utils/protocol/failure';
import { TextField } from '../text-field';
import { OutcomeLine } from './outcome-line';
import { type Answered, useAttempt } from './use-attempt';

/** What a person typed, understood; or why it is not. */
export type Typed<T, Problem extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

interface AddFormProps<T, Problem extends string> {
  strings: {
    readonly label: string;
    readonly hint: string;
    readonly add: string;
    readonly adding: string;
    readonly problem: Readonly<Record<Problem, string>>;
  };
  read: (text: string) => Typed<T, Problem>;
  onAdd: (value: T) => Answered;
  added: (value: T) => string;
  refusal: (failure: Failure, value: T) => string;
}

/** Adds one thing to a list. What was typed stays until it was taken. */
export function AddForm<T, Problem extends string>(props: AddFormProps<T, Problem>) {
  const { strings, read, onAdd, added, refusal } = props;
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tried, setTried] = useState<{ readonly value: T } | null>(null);
  const { outcome, attempt, forget } = useAttempt();
  const busy = outcome.state === 'busy';

  const submit = async (event: Event) => {
    event.preventDefault();
    const input = field.current;
    if (busy || input === null) return;
    const typed = read(input.value);
    setProblem(typed.ok ? null : typed.problem);
    setTried(typed.ok ? typed : null);
    if (!typed.ok) {
      forget();
      input.focus();
    } else if (await attempt(() => onAdd(typed.value), added(typed.value))) input.value = '';
  };

  const refused = outcome.state === 'failed' && tried ? refusal(outcome.failure, tried.value) : null;
  return (
    <form class="form" onSubmit={submit} noValidate>
      <TextField
        label={strings.label}
        hint={strings.hint}
        error={problem ? strings.problem[problem] : refused}
        field={field}
        readOnly={busy}
        spellcheck={false}
      />
      <div class="buttons">
        <button type="submit" class="button button-confirm" aria-disabled={busy}>
          {busy ? strings.adding : strings.add}
        </button>
      </div>
      {outcome.state !== 'failed' && <OutcomeLine outcome={outcome} />}
    </form>
  );
}
