import { optionsStrings } from '@/utils/strings/options';
import { Section } from './section';

const strings = optionsStrings.shortcuts;

/** A keyboard shortcut as the browser keeps it. */
export interface Shortcut {
  readonly command: keyof typeof strings.names;
  /** As the browser writes them, such as `Alt+Shift+K`; '' where none are set. */
  readonly keys: string;
}

export interface ShortcutsProps {
  /** Empty where the browser has none. */
  shortcuts: readonly Shortcut[];
  /** Leads to the browser's own page for changing them. */
  onChangeShortcuts: () => void;
}

/** The keyboard shortcuts, and the way to change them, which is the browser's. */
export function ShortcutsSection({ shortcuts, onChangeShortcuts }: ShortcutsProps) {
  if (shortcuts.length === 0) return null;
  return (
    <Section heading={strings.heading} intro={strings.intro}>
      <dl class="facts">
        {shortcuts.map(({ command, keys }) => [
          <dt key={`${command} name`}>{strings.names[command]}</dt>,
          <dd key={command}>{keys === '' ? strings.none : <kbd>{keys}</kbd>}</dd>,
        ])}
      </dl>
      <div class="buttons">
        <button type="button" class="button" onClick={onChangeShortcuts}>
          {strings.change}
        </button>
      </div>
    </Section>
  );
}
