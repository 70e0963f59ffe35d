import { capacityStrings as strings } from '@/utils/strings/capacity';
import { TextField } from '../text-field';

export interface CellFieldProps {
  text: string;
  readOnly: boolean;
  /** The table has a column for it. */
  hasColumn: boolean;
  onText: (text: string) => void;
}

interface LabelledProps extends CellFieldProps {
  label: string;
  hint: string;
  inputMode?: 'decimal' | 'text';
}

/** A cell of a member's row, as text. */
export function CellField({
  label,
  hint,
  text,
  readOnly,
  hasColumn,
  inputMode = 'text',
  onText,
}: LabelledProps) {
  return (
    <TextField
      label={label}
      hint={hasColumn ? hint : strings.noColumn}
      error={null}
      inputMode={inputMode}
      readOnly={readOnly}
      disabled={!hasColumn}
      value={text}
      onText={onText}
    />
  );
}
