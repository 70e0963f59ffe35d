import { capacityStrings as strings } from '@/utils/strings/capacity';
import { useId } from '../use-id';

export interface CellFieldProps {
  text: string;
  readOnly: boolean;
  /** The table has a column for it. */
  hasColumn: boolean;
  onText: (text: string) => void;
}

interface TextFieldProps extends CellFieldProps {
  label: string;
  hint: string;
  inputMode?: 'decimal' | 'text';
}

/** A cell of a member's row, as text. */
export function TextField({
  label,
  hint,
  text,
  readOnly,
  hasColumn,
  inputMode = 'text',
  onText,
}: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        inputMode={inputMode}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        readOnly={readOnly}
        disabled={!hasColumn}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <p id={`${id}-hint`} class="field-hint" aria-live="polite">
        {hasColumn ? hint : strings.noColumn}
      </p>
    </div>
  );
}
