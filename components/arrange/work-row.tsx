import type { PlannedRow } from '@/utils/plan/plan';
import type { IssueAddress } from '@/utils/protocol/fields';
import { arrangeStrings as strings } from '@/utils/strings/arrange';
import { type IconName, icon } from '../icon';
import { rowName } from '../row-name';
import { type Standing, standingOf } from '../standing';
import { ArrangedRow } from './arranged-row';
import type { HandleEvents } from './use-reorder';

interface WorkRowProps {
  planned: PlannedRow;
  issue: IssueAddress;
  stays: string | null;
  /** Where it is drawn among the rows: a held row is drawn elsewhere before it is moved. */
  order: number;
  held: boolean;
  /** The row the tool was opened for. */
  shown: boolean;
  /** What its handle listens to; null where it cannot be held. */
  events: HandleEvents | null;
  selected: boolean;
  onSelect: (selected: boolean) => void;
  onItem: (item: HTMLElement | null) => void;
  onHandle: (handle: HTMLElement | null) => void;
}

/** A row of Milestone Work, with the handle that takes it up. */
export function WorkRow(props: WorkRowProps) {
  const { planned, issue, stays, order, held, shown, events, selected, onSelect, onItem, onHandle } = props;
  const name = strings.handle(rowName(planned.row, issue));
  const classes = ['arranged-row', held && 'arranged-held', shown && 'arranged-shown'];
  return (
    <li ref={onItem} class={classes.filter(Boolean).join(' ')} style={{ order }}>
      <ArrangedRow
        planned={planned}
        issue={issue}
        stays={stays}
        selected={selected}
        onSelect={onSelect}
        handle={
          events === null ? (
            <span class="arranged-handle" />
          ) : (
            <button
              ref={onHandle}
              type="button"
              class={`arranged-handle ${icon('grip')}`}
              aria-label={name}
              title={name}
              aria-pressed={held}
              {...events}
            />
          )
        }
        state={<State planned={planned} />}
      />
    </li>
  );
}

const icons: Record<Standing, IconName> = {
  ready: 'success',
  warning: 'warning',
  danger: 'danger',
  unknown: 'unknown',
};

function State({ planned }: { planned: PlannedRow }) {
  const standing = standingOf(planned);
  if (standing === null) return null;
  return (
    <span class={`arranged-state arranged-state-${standing} ${icon(icons[standing])}`}>
      {strings.standings[standing]}
    </span>
  );
}
