interface Tickable {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

interface TickListProps {
  /** What the ticks are for. */
  label: string;
  items: readonly Tickable[];
  ticked: ReadonlySet<string>;
  disabled: boolean;
  onTick: (id: string, ticked: boolean) => void;
}

/** Things to choose from, each with a tick. */
export function TickList({ label, items, ticked, disabled, onTick }: TickListProps) {
  return (
    <ul class="tick-list" aria-label={label}>
      {items.map(({ id, label: name, hint }) => (
        <li key={id}>
          <label class="tick">
            <input
              type="checkbox"
              class="checkbox"
              checked={ticked.has(id)}
              disabled={disabled}
              onChange={({ currentTarget }) => onTick(id, currentTarget.checked)}
            />
            <span>
              {name} {hint !== '' && <span class="field-hint">{hint}</span>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
