import { isUnreadable } from '@/utils/plan/facts';
import type { PlannedRow } from '@/utils/plan/plan';
import { isWorkRow } from '@/utils/plan/work-row';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { IssueAddress } from '@/utils/protocol/fields';
import { moveStrings } from '@/utils/strings/move';
import { panelStrings as strings } from '@/utils/strings/panel';
import { FindingList } from '../finding-list';
import { type IconName, icon } from '../icon';
import { IssueLink } from '../issue-link';
import { rowName } from '../row-name';
import { ShowMore, useShown } from '../show-more';
import { standingOf } from '../standing';
import { useId } from '../use-id';
import type { PlanPanelProps } from './plan-panel-props';

/** Rows that are drawn at first, as many as are seen without scrolling, and how many more whenever the rest is wanted. */
const [rowsAtFirst, rowsAtOnce] = [3, 25];

interface NotReadyProps extends Pick<PlanPanelProps, 'rowsOnPage' | 'onShowRow' | 'onTool'> {
  view: PlanView;
}

/** Rows of Milestone Work that are not ready, then ready ones to look at again; in their order, which is the priority. */
export function NotReady(props: NotReadyProps) {
  const { rows, verdict } = props.view.plan;
  const work = rows.filter(isWorkRow);
  const notReady = work.filter(({ ready }) => !ready);
  const doubtful = work.filter((row) => row.ready && standingOf(row) === 'warning');
  return (
    <>
      <Rows {...props} heading={strings.notReady.heading} rows={notReady}>
        {verdict.rows === 0 ? strings.notReady.empty : strings.notReady.nothing}
      </Rows>
      {doubtful.length > 0 && <Rows {...props} heading={strings.notReady.doubtful} rows={doubtful} />}
    </>
  );
}

interface RowsProps extends NotReadyProps {
  heading: string;
  rows: readonly PlannedRow[];
  /** What to say when there are no rows. */
  children?: string;
}

function Rows({ view, rowsOnPage, onShowRow, onTool, heading, rows, children }: RowsProps) {
  const id = useId();
  const [shown, showMore] = useShown(rowsAtFirst, rowsAtOnce);
  return (
    <section class="plan-section" aria-labelledby={id}>
      <h3 class="plan-heading" id={id}>
        {`${heading} `}
        <span class="badge">{rows.length}</span>
      </h3>
      {rows.length === 0 && <p class="plan-hint">{children}</p>}
      <ul class="rows">
        {rows.slice(0, shown).map((planned) => (
          <Row
            key={planned.row.line}
            planned={planned}
            issue={view.issue}
            onArrange={arrangeAt(planned, onTool)}
            onShow={rowsOnPage.has(planned.row.line) ? () => onShowRow(planned.row.line) : null}
          />
        ))}
      </ul>
      <ShowMore left={rows.length - shown} onMore={showMore} />
    </section>
  );
}

/** Opens the tool that arranges rows at a row; null where there is nothing to arrange. */
function arrangeAt({ row: { key } }: PlannedRow, onTool: PlanPanelProps['onTool']): (() => void) | null {
  return key === null ? null : () => onTool('arrange', key);
}

interface RowProps {
  planned: PlannedRow;
  issue: IssueAddress;
  onArrange: (() => void) | null;
  /** Null when the row is not on the page. */
  onShow: (() => void) | null;
}

function Row({ planned: { row, issue: facts, findings }, issue, onArrange, onShow }: RowProps) {
  const name = rowName(row, issue);
  const known = facts !== null && !isUnreadable(facts) ? facts : null;
  return (
    <li class="row">
      <IssueLink url={known?.webUrl ?? null} class="row-title">
        {name}
        {known && <span class="row-issue-title">{` ${known.title}`}</span>}
      </IssueLink>
      {onArrange && <RowButton name="grip" label={moveStrings.arrangeAt(name)} onPress={onArrange} />}
      {onShow && <RowButton name="arrow-down" label={strings.notReady.showRow(name)} onPress={onShow} />}
      <FindingList findings={findings} />
    </li>
  );
}

interface RowButtonProps {
  name: IconName;
  label: string;
  onPress: () => void;
}

function RowButton({ name, label, onPress }: RowButtonProps) {
  return (
    <button
      type="button"
      class={`button button-tertiary button-small button-icon ${icon(name)}`}
      aria-label={label}
      title={label}
      onClick={onPress}
    />
  );
}
