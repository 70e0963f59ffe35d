import { useId } from 'preact/hooks';
import { isUnreadable } from '@/utils/plan/facts';
import type { PlannedRow } from '@/utils/plan/plan';
import type { IssueAddress, PlanView } from '@/utils/protocol/messages';
import { panelStrings as strings } from '@/utils/strings/panel';
import { FindingList } from '../finding-list';
import { Icon } from '../icon';
import { IssueLink } from '../issue-link';
import { rowName } from '../row-name';
import { standingOf } from '../standing';
import type { PlanPanelProps } from './plan-panel';

interface NotReadyProps extends Pick<PlanPanelProps, 'rowsOnPage' | 'onShowRow'> {
  view: PlanView;
}

/** Rows of Milestone Work with something to fix or to look at, in their order, which is the priority. */
export function NotReady({ view, rowsOnPage, onShowRow }: NotReadyProps) {
  const heading = useId();
  const rows = view.plan.rows.filter((row) => isToLookAt(row));
  return (
    <section class="plan-section" aria-labelledby={heading}>
      <h3 class="plan-heading" id={heading}>
        {strings.notReady.heading} <span class="badge">{rows.length}</span>
      </h3>
      {rows.length === 0 && (
        <p class="plan-hint">
          {view.plan.verdict.rows === 0 ? strings.notReady.empty : strings.notReady.nothing}
        </p>
      )}
      <ul class="rows">
        {rows.map((planned) => (
          <Row
            key={planned.row.line}
            planned={planned}
            issue={view.issue}
            onShow={rowsOnPage.has(planned.row.line) ? () => onShowRow(planned.row.line) : null}
          />
        ))}
      </ul>
    </section>
  );
}

function isToLookAt(row: PlannedRow): boolean {
  const standing = standingOf(row);
  return standing !== null && standing !== 'ready';
}

interface RowProps {
  planned: PlannedRow;
  issue: IssueAddress;
  /** Null when the row is not on the page. */
  onShow: (() => void) | null;
}

function Row({ planned: { row, issue: facts, findings }, issue, onShow }: RowProps) {
  const name = rowName(row, issue);
  const known = facts !== null && !isUnreadable(facts) ? facts : null;
  return (
    <li class="row">
      <div class="row-head">
        <span class="row-title">
          <IssueLink url={known?.webUrl ?? null}>{name}</IssueLink>
          {known && <span class="row-issue-title"> {known.title}</span>}
        </span>
        {onShow && (
          <button
            type="button"
            class="button button-tertiary button-small button-icon"
            aria-label={strings.notReady.showRow(name)}
            title={strings.notReady.showRow(name)}
            onClick={onShow}
          >
            <Icon name="arrow-down" />
          </button>
        )}
      </div>
      <FindingList findings={findings} />
    </li>
  );
}
