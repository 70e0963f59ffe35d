import { commitStrings as strings } from '@/utils/strings/commit';
import { Icon } from '../icon';

interface LabelSelectProps {
  options: readonly string[];
  /** Null: leave it as it is. */
  chosen: string | null;
  onLabel: (label: string | null) => void;
  id?: string;
  /** What it is called where no label element names it. */
  name?: string;
  describedBy?: string;
}

/** A choice among the values of a label's scope. */
export function LabelSelect({ options, chosen, onLabel, id, name, describedBy }: LabelSelectProps) {
  return (
    <span class="select">
      <select
        {...(id && { id })}
        {...(name && { 'aria-label': name })}
        {...(describedBy && { 'aria-describedby': describedBy })}
        class="input"
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onLabel(currentTarget.value === '' ? null : currentTarget.value)}
      >
        <option value="">{strings.leaveLabel}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" />
    </span>
  );
}
