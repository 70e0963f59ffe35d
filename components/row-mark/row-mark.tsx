import { useEffect, useRef } from 'preact/hooks';
import { isRefined, refinementGaps } from '@/utils/plan/arranging/refinement-gaps';
import type { ParkedRow, PlannedRow } from '@/utils/plan/plan';
import { moveStrings } from '@/utils/strings/move';
import { panelStrings as strings } from '@/utils/strings/panel';
import { MoveNotice } from '../arrange/move-notice';
import { idle, type Moving } from '../arrange/moving';
import type { Mover } from '../arrange/use-moving';
import { FindingList } from '../finding-list';
import { type IconName, icon } from '../icon';
import type { Standing } from '../standing';
import { useId } from '../use-id';
import { MarkPopover } from './mark-popover';
import type { RowMarksProps } from './row-marks-props';
import { RowMenu } from './row-menu';

/** A parked row that is in order stands nowhere yet: its mark only leads to what can be done with it. */
type MarkKind = Standing | 'parked';

const icons: Record<MarkKind, IconName> = {
  ready: 'success',
  warning: 'warning',
  danger: 'danger',
  unknown: 'unknown',
  parked: 'ellipsis',
};

interface RowMarkProps extends Omit<RowMarksProps, 'places' | 'heading' | 'pointedAt' | 'onAdd' | 'onEdit'> {
  mover: Mover;
  planned: PlannedRow;
  /** What the row is called. */
  name: string;
  kind: MarkKind;
  /** Somebody asked to see its row. */
  pointed: boolean;
  /** Whether it says what it means. */
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** How a row stands, as an icon beside it; pressed, it says what is wrong, what would fix it and what can be done. */
export function RowMark(props: RowMarkProps) {
  const { planned, name, kind, pointed, open, visibleArea, mover, onToggle } = props;
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (pointed) button.current?.focus({ preventScroll: true });
  }, [pointed]);

  const moving = ownMoving(props);
  const label = labelOf(kind, name, planned.findings.length);
  const close = () => {
    if (moving.state !== 'idle') mover.dismiss();
    onToggle(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`mark mark-${kind} ${icon(icons[kind])}`}
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => (open ? close() : onToggle(true))}
      />
      {open && (
        <MarkPopover
          id={id}
          label={label}
          opener={button}
          visibleArea={visibleArea}
          stays={moving.state !== 'idle'}
          onEscape={close}
          onLeave={() => onToggle(false)}
        >
          <p class="mark-title">{name}</p>
          {moving.state === 'idle' ? (
            <Content {...props} onClose={close} />
          ) : (
            <Told {...props} moving={moving} onClose={close} />
          )}
        </MarkPopover>
      )}
    </>
  );
}

/** Moving, as far as it is about this row alone. */
function ownMoving({ planned, mover: { moving } }: RowMarkProps): Moving {
  if (moving.state === 'idle') return idle;
  return moving.move.rows.some(({ key }) => key === planned.row.key) ? moving : idle;
}

/** A tool takes the place of the popover, and gives the focus back to what opened that. */
function Content(props: RowMarkProps & { onClose: () => void }) {
  const { planned, view, onTool, onClose } = props;
  const parked = view.plan.parked.find((row) => row === planned);
  const openTool: RowMarkProps['onTool'] = (id, row) => {
    onClose();
    onTool(id, row);
  };
  return (
    <RowMenu {...props} onTool={openTool}>
      {parked ? <ParkedState parked={parked} /> : <State planned={planned} />}
    </RowMenu>
  );
}

function State({ planned: { findings } }: { planned: PlannedRow }) {
  return findings.length === 0 ? <p>{strings.mark.readyText}</p> : <FindingList findings={findings} />;
}

function ParkedState({ parked }: { parked: ParkedRow }) {
  const gaps = refinementGaps(parked);
  return (
    <>
      {parked.findings.length > 0 && <FindingList findings={parked.findings} />}
      <p>{isRefined(parked) ? moveStrings.refined : moveStrings.notRefined}</p>
      <FindingList
        findings={gaps.filter(({ check }) => parked.findings.every((other) => other.check !== check))}
      />
    </>
  );
}

interface ToldProps extends RowMarkProps {
  moving: Moving;
  onClose: () => void;
}

function Told({ moving, mover, onClose, onReload, onOpenOptions }: ToldProps) {
  return (
    <div class="mark-told">
      <MoveNotice moving={moving} onAgain={mover.again} onReload={onReload} onOpenOptions={onOpenOptions} />
      {moving.state !== 'sending' && (
        <button type="button" class="button button-small" onClick={onClose}>
          {moveStrings.dismiss}
        </button>
      )}
    </div>
  );
}

function labelOf(kind: MarkKind, name: string, findings: number): string {
  if (kind === 'parked') return moveStrings.actions(name);
  if (kind === 'unknown') return strings.mark.unknown(name);
  return kind === 'ready' ? strings.mark.ready(name) : strings.mark.problems(name, findings);
}
