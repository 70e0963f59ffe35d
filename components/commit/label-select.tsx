import { commitStrings as strings } from '@/utils/strings/commit';
import { Select } from '../select';

interface LabelSelectProps
  extends Pick<Parameters<typeof Select>[0], 'id' | 'aria-label' | 'aria-describedby'> {
  options: readonly string[];
  /** Null: leave it as it is. */
  chosen: string | null;
  onLabel: (label: string | null) => void;
}

/** A choice among the values of a label's scope. */
export function LabelSelect({ options, chosen, onLabel, ...attributes }: LabelSelectProps) {
  return (
    <Select
      {...attributes}
      options={[['', strings.leaveLabel], ...options.map((option) => [option, option] as const)]}
      value={chosen ?? ''}
      onChoose={(label) => onLabel(label === '' ? null : label)}
    />
  );
}
