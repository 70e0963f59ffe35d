import type { CommitChoice } from '@/utils/plan/commit/commit-choice';
import type { CommitRow } from '@/utils/plan/commit/commit-review';
import type { CommitTerms } from '@/utils/plan/commit/commit-terms';
import type { RowKey } from '@/utils/plan/reference';
import type { IssueAddress } from '@/utils/protocol/fields';
import { commitStrings as strings } from '@/utils/strings/commit';
import { Field } from '../field';
import { LabelSelect } from './label-select';
import { ReviewRow } from './review-row';

interface ReviewRowsProps {
  rows: readonly CommitRow[];
  choice: CommitChoice;
  terms: CommitTerms;
  issue: IssueAddress;
  isPicked: (row: CommitRow) => boolean;
  onChoice: (part: Partial<CommitChoice>) => void;
  onPick: (keys: readonly RowKey[], pick: boolean) => void;
}

/** The rows that can be committed to, with the choices that are made for all of them. */
export function ReviewRows(props: ReviewRowsProps) {
  const { rows, choice, terms, issue, isPicked, onChoice, onPick } = props;
  const due = rows.filter(({ changes }) => changes.length > 0);
  if (rows.length === 0) return <p>{strings.noRows}</p>;
  return (
    <>
      {due.length === 0 && <p role="status">{strings.allSet}</p>}
      <BatchLabel {...props} />
      {due.length > 0 && (
        <label class="commit-all">
          <input
            type="checkbox"
            class="checkbox"
            checked={due.every(isPicked)}
            indeterminate={due.some(isPicked) && !due.every(isPicked)}
            onChange={({ currentTarget }) =>
              onPick(
                due.map(({ key }) => key),
                currentTarget.checked,
              )
            }
          />
          {strings.pickAll}
        </label>
      )}
      <ul class="commit-rows" aria-label={strings.rows}>
        {rows.map((row) => (
          <ReviewRow
            key={row.key}
            row={row}
            scope={terms.metricsLabel.scope}
            issue={issue}
            picked={isPicked(row)}
            weightSet={choice.weights.has(row.key)}
            onPick={(pick) => onPick([row.key], pick)}
            onLabel={(label) => onChoice({ labels: { ...choice.labels, [row.key]: label } })}
            onWeight={(set) => onChoice({ weights: toggled(choice.weights, row.key, set) })}
          />
        ))}
      </ul>
    </>
  );
}

function BatchLabel({ rows, choice, terms, onChoice }: ReviewRowsProps) {
  const options = [...new Set(rows.flatMap(({ label }) => label.options))];
  return (
    <Field
      label={strings.batchLabel(terms.metricsLabel.scope)}
      hint={strings.batchHint}
      layout="commit-batch"
    >
      {(control) => (
        <LabelSelect
          {...control}
          options={options}
          chosen={choice.label}
          onLabel={(label) => onChoice({ label })}
        />
      )}
    </Field>
  );
}

function toggled(keys: ReadonlySet<RowKey>, key: RowKey, set: boolean): ReadonlySet<RowKey> {
  const others = [...keys].filter((one) => one !== key);
  return new Set(set ? [...others, key] : others);
}
