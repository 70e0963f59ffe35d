import { useEffect, useId, useRef } from 'preact/hooks';
import type { PlannedRow } from '@/utils/plan/plan';
import { panelStrings as strings } from '@/utils/strings/panel';
import { FindingList } from '../finding-list';
import { Icon, type IconName } from '../icon';
import type { Standing } from '../standing';
import { MarkPopover } from './mark-popover';
import type { RowMarksProps } from './row-marks';

const icons: Record<Standing, IconName> = {
  ready: 'success',
  warning: 'warning',
  danger: 'danger',
  unknown: 'unknown',
};

interface RowMarkProps extends Pick<RowMarksProps, 'visibleArea'> {
  planned: PlannedRow;
  /** What the row is called. */
  name: string;
  standing: Standing;
  /** Somebody asked to see its row. */
  pointed: boolean;
  /** Whether it says what it means. */
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** How a row stands, as an icon beside it; pressed, it says what is wrong and what would fix it. */
export function RowMark(props: RowMarkProps) {
  const {
    planned: { findings },
    name,
    standing,
    pointed,
    open,
    visibleArea,
    onToggle,
  } = props;
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (pointed) button.current?.focus({ preventScroll: true });
  }, [pointed]);

  const label = labelOf(standing, name, findings.length);
  const close = () => {
    onToggle(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`mark mark-${standing}`}
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onToggle(!open)}
      >
        <Icon name={icons[standing]} />
      </button>
      {open && (
        <MarkPopover
          id={id}
          label={label}
          opener={button}
          visibleArea={visibleArea}
          onEscape={close}
          onLeave={() => onToggle(false)}
        >
          <p class="mark-title">{name}</p>
          {findings.length === 0 ? <p>{strings.mark.readyText}</p> : <FindingList findings={findings} />}
        </MarkPopover>
      )}
    </>
  );
}

function labelOf(standing: Standing, name: string, findings: number): string {
  if (standing === 'unknown') return strings.mark.unknown(name);
  return standing === 'ready' ? strings.mark.ready(name) : strings.mark.problems(name, findings);
}
