import { keysIn, type Position } from '@/utils/plan/arranging/moves';
import type { RowSection } from '@/utils/plan/document';
import type { RowKey } from '@/utils/plan/reference';
import { withPromoted } from '@/utils/plan/with-promoted';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { arrangeStrings as strings } from '@/utils/strings/arrange';
import { loadWords } from '@/utils/strings/loads';
import { panelStrings } from '@/utils/strings/panel';
import { icon } from '../icon';
import { rowName } from '../row-name';
import { isTrusted } from '../trusted';
import { useId } from '../use-id';

interface ArrangeFootProps {
  view: PlanView;
  /** Ticked rows of Milestone Work. */
  planned: ReadonlySet<RowKey>;
  /** Ticked rows of the Parking Lot. */
  parked: ReadonlySet<RowKey>;
  /** Nothing can be moved now. */
  barred: boolean;
  position: Position;
  onPosition: (position: Position) => void;
  onMove: (keys: ReadonlySet<RowKey>, to: RowSection, position: Position) => void;
}

/** What can be done with the ticked rows, and where they go. */
export function ArrangeFoot(props: ArrangeFootProps) {
  const { view, planned, parked, barred, onMove } = props;
  const places = keysIn(view.plan, 'milestone-work').filter((key) => !planned.has(key));
  const position = isAmong(places, props.position) ? props.position : 'end';
  if (planned.size + parked.size === 0) return <p class="arrange-nothing">{strings.nothingSelected}</p>;
  return (
    <>
      {parked.size > 0 && (
        <MoveButton
          text={strings.promoteRows(parked.size)}
          main
          barred={barred}
          onPress={() => onMove(parked, 'milestone-work', position)}
        />
      )}
      {planned.size > 0 && (
        <>
          <MoveButton
            text={strings.moveRows(planned.size)}
            main={parked.size === 0}
            barred={barred}
            onPress={() => onMove(planned, 'milestone-work', position)}
          />
          <MoveButton
            text={strings.parkRows(planned.size)}
            main={false}
            barred={barred}
            onPress={() => onMove(planned, 'parking-lot', 'end')}
          />
        </>
      )}
      <PositionField {...props} position={position} places={places} />
      {parked.size > 0 && <AsIf view={view} parked={parked} />}
    </>
  );
}

interface MoveButtonProps {
  text: string;
  main: boolean;
  barred: boolean;
  onPress: () => void;
}

function MoveButton({ text, main, barred, onPress }: MoveButtonProps) {
  return (
    <button
      type="button"
      class={main ? 'button button-confirm' : 'button'}
      aria-disabled={barred}
      onClick={(event) => isTrusted(event) && !barred && onPress()}
    >
      {text}
    </button>
  );
}

/** A row that is ticked or gone since it was chosen is no place any more. */
function isAmong(places: readonly RowKey[], position: Position): boolean {
  return typeof position === 'string' || places.includes(position.before);
}

interface PositionFieldProps extends Pick<ArrangeFootProps, 'view' | 'position' | 'onPosition'> {
  /** The rows it may be before. */
  places: readonly RowKey[];
}

function PositionField({ view, places, position, onPosition }: PositionFieldProps) {
  const id = useId();
  const { plan, issue } = view;
  const nameOf = (key: RowKey) => {
    const found = plan.rows.find(({ row }) => row.key === key);
    return found ? rowName(found.row, issue) : key;
  };
  return (
    <span class="arrange-position">
      <label for={id}>{strings.position}</label>
      <span class={`select ${icon('chevron-down')}`}>
        <select
          id={id}
          class="input"
          value={typeof position === 'string' ? position : position.before}
          onChange={({ currentTarget }) => onPosition(positionOf(currentTarget.value))}
        >
          <option value="end">{strings.end}</option>
          <option value="top">{strings.atTop}</option>
          {places.map((key) => (
            <option key={key} value={key}>
              {strings.before(nameOf(key))}
            </option>
          ))}
        </select>
      </span>
    </span>
  );
}

/** A row key names a project and a number, so it is neither of the two words. */
function positionOf(value: string): Position {
  return value === 'end' || value === 'top' ? value : { before: value };
}

function AsIf({ view: { plan }, parked }: Pick<ArrangeFootProps, 'view' | 'parked'>) {
  const { totals } = withPromoted(plan, parked);
  const { of } = panelStrings.load;
  const then = strings.load(of(totals.committed, totals.capacity), loadWords(totals));
  return (
    <p class="arrange-as-if" role="status">
      {strings.asIf(of(plan.totals.committed, plan.totals.capacity), then)}
    </p>
  );
}
