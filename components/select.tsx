import type { SelectHTMLAttributes } from 'preact';
import { icon } from './icon';

type Attributes = Pick<
  SelectHTMLAttributes<HTMLSelectElement>,
  'id' | 'aria-label' | 'aria-describedby' | 'aria-invalid'
>;

interface SelectProps extends Attributes {
  options: readonly (readonly [value: string, name: string])[];
  /** The value of an option. */
  value: string;
  onChoose: (value: string) => void;
}

/** One of several, by name. */
export function Select({ options, value, onChoose, ...attributes }: SelectProps) {
  return (
    <span class={`select ${icon('chevron-down')}`}>
      <select
        {...attributes}
        class="input"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
