import { capacityStrings as strings } from '@/utils/strings/capacity';
import { Field } from '../field';

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
  return (
    <Field label={label} hint={hasColumn ? hint : strings.noColumn}>
      {(control) => (
        <input
          {...control}
          class="input"
          type="text"
          inputMode={inputMode}
          autocomplete="off"
          readOnly={readOnly}
          disabled={!hasColumn}
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
    </Field>
  );
}
