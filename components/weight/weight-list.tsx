import type { PlannedRow } from '@/utils/plan/plan';
import type { RowKey } from '@/utils/plan/reference';
import type { WeightAgreement } from '@/utils/plan/weight-agreement';
import { isWorkRow } from '@/utils/plan/work-row';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { Failure } from '@/utils/protocol/failure';
import { conversationStrings } from '@/utils/strings/conversation';
import { readFailureSentence } from '@/utils/strings/failures';
import { Bar } from '../bar';
import { readIssue } from '../conversation/row-in-view';
import { IssueLink } from '../issue-link';
import { rowName } from '../row-name';
import type { ToolProps } from '../tools/tool-props';
import { type Agreements, isFailure } from './use-agreements';

const strings = conversationStrings.weight;

interface WeightListProps extends ToolProps {
  agreements: Agreements;
  onLook: (row: RowKey) => void;
}

/** The rows of Milestone Work with their weights, and whether those who would do them agree, once that is checked. */
export function WeightList({ view, agreements, onLook }: WeightListProps) {
  const rows = view.plan.rows.filter((planned) => isWorkRow(planned) && readIssue(planned) !== null);
  if (rows.length === 0) return <p>{strings.noRows}</p>;
  return (
    <>
      <p class="talk-about">{strings.rule}</p>
      <Check agreements={agreements} rows={rows} />
      <div class="weights-scroll">
        <table class="weights">
          <thead>
            <tr>
              <th scope="col">{strings.row}</th>
              <th scope="col">{strings.weight}</th>
              <th scope="col" class="weights-people">
                {strings.people}
              </th>
              <th scope="col">{strings.agreement}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((planned) => (
              <Row
                key={planned.row.line}
                planned={planned}
                view={view}
                found={agreements.found.get(planned.row.key ?? '') ?? null}
                onLook={onLook}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Check({ agreements, rows }: Pick<WeightListProps, 'agreements'> & { rows: readonly PlannedRow[] }) {
  const { checking, stopped, check, stop } = agreements;
  const keys = rows.map(({ row }) => row.key).filter((key) => key !== null);
  return (
    <div class="weights-check">
      <button type="button" class="button" onClick={() => (checking ? stop() : void check(keys))}>
        {checking ? strings.stop : strings.check}
      </button>
      <div class="weights-progress" role="status">
        {checking ? strings.checking(checking.done, checking.total) : ''}
        {!checking && (stopped ? strings.stopped : strings.checkHint(keys.length))}
      </div>
      {checking && <Bar share={checking.done / checking.total} tone="info" />}
    </div>
  );
}

interface RowProps extends Pick<WeightListProps, 'onLook'> {
  planned: PlannedRow;
  view: PlanView;
  found: WeightAgreement | Failure | null;
}

function Row({ planned, view, found, onLook }: RowProps) {
  const name = rowName(planned.row, view.issue);
  const facts = readIssue(planned);
  const weight = found === null || isFailure(found) ? planned.weight : found.weight;
  return (
    <tr>
      <th scope="row">
        <IssueLink url={facts?.webUrl ?? null}>
          {name} {facts?.title}
        </IssueLink>
      </th>
      <td>{strings.value(weight)}</td>
      <td class="weights-people">{planned.people.map((person) => `@${person}`).join(', ')}</td>
      <td>
        <div class="weights-state">
          <State found={found} />
          <button
            type="button"
            class="button button-small"
            aria-label={strings.look(name)}
            onClick={() => planned.row.key !== null && onLook(planned.row.key)}
          >
            {strings.lookShort}
          </button>
        </div>
      </td>
    </tr>
  );
}

const tones = { agreed: 'badge-success', asked: 'badge-warning', 'no-weight': '', nobody: '' } as const;

function State({ found }: Pick<RowProps, 'found'>) {
  if (found === null) return <span class="badge">{strings.notChecked}</span>;
  if (!isFailure(found)) {
    return <span class={`badge ${tones[found.state]}`}>{strings.states[found.state]}</span>;
  }
  return (
    <span class="badge badge-danger" title={readFailureSentence(found)}>
      {strings.failed}
    </span>
  );
}
