import type { CommitRow } from '@/utils/plan/commit/commit-review';
import type { FieldChange } from '@/utils/plan/commit/field-change';
import { isUnreadable } from '@/utils/plan/facts';
import type { IssueAddress } from '@/utils/protocol/fields';
import { commitStrings as strings } from '@/utils/strings/commit';
import { IssueLink } from '../issue-link';
import { rowName } from '../row-name';
import { ChangeList } from './change-list';
import { LabelSelect } from './label-select';

interface ReviewRowProps {
  row: CommitRow;
  /** Of the metrics label. */
  scope: string;
  issue: IssueAddress;
  picked: boolean;
  /** The weight is set from the table. */
  weightSet: boolean;
  onPick: (pick: boolean) => void;
  onLabel: (label: string | null) => void;
  onWeight: (set: boolean) => void;
}

/** One row of the plan: what committing to it changes, and what there is to choose. */
export function ReviewRow(props: ReviewRowProps) {
  const { row, scope, issue, picked, onPick, onLabel } = props;
  const { planned, changes, label, notes, unrefined } = row;
  const name = rowName(planned.row, issue);
  const facts = planned.issue !== null && !isUnreadable(planned.issue) ? planned.issue : null;
  return (
    <li class="commit-row commit-row-picked">
      <input
        type="checkbox"
        class="checkbox"
        aria-label={strings.pick(name)}
        checked={picked}
        disabled={changes.length === 0}
        onChange={({ currentTarget }) => onPick(currentTarget.checked)}
      />
      <div class="commit-name">
        <IssueLink url={facts?.webUrl ?? null}>
          {name} {facts?.title}
        </IssueLink>{' '}
        {unrefined && <span class="badge badge-warning">{strings.unrefined}</span>}
      </div>
      <div class="commit-what">
        <ChangeList changes={changes} />
        {notes.map(({ kind, values }) => (
          <p key={kind} class="field-hint">
            {strings.note(kind, values)}
          </p>
        ))}
        <WeightTick {...props} name={name} />
      </div>
      <LabelSelect
        options={label.options}
        chosen={label.chosen}
        aria-label={strings.rowLabel(scope, name)}
        onLabel={onLabel}
      />
    </li>
  );
}

function WeightTick({ row: { weight }, name, weightSet, onWeight }: ReviewRowProps & { name: string }) {
  if (weight === null) return null;
  const text = strings.setWeight(endOf(weight, 'from'), endOf(weight, 'to'));
  return (
    <label class="commit-weight">
      <input
        type="checkbox"
        class="checkbox"
        aria-label={`${name}: ${text}`}
        checked={weightSet}
        onChange={({ currentTarget }) => onWeight(currentTarget.checked)}
      />
      {text}
    </label>
  );
}

function endOf(change: FieldChange, end: 'from' | 'to'): string {
  const value = change[end];
  if (value === null) return strings.none;
  return Array.isArray(value) ? value.join(', ') || strings.none : String(value);
}
