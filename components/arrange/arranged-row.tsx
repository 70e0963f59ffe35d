import type { ComponentChildren } from 'preact';
import { isUnreadable } from '@/utils/plan/facts';
import type { PlannedRow } from '@/utils/plan/plan';
import type { IssueAddress } from '@/utils/protocol/fields';
import { arrangeStrings as strings } from '@/utils/strings/arrange';
import { IssueLink } from '../issue-link';
import { rowName } from '../row-name';
import { useId } from '../use-id';

interface ArrangedRowProps {
  planned: PlannedRow;
  issue: IssueAddress;
  /** Why it stays where it is; null when it can be moved. */
  stays: string | null;
  selected: boolean;
  onSelect: (selected: boolean) => void;
  /** What takes it up; none for a row that has no place of its own. */
  handle?: ComponentChildren;
  /** How it stands. */
  state: ComponentChildren;
}

/** A row of the plan with what speaks for its place: what it is, how it stands, what it weighs and who carries it. */
export function ArrangedRow(props: ArrangedRowProps) {
  const { planned, issue, stays, selected, onSelect, handle, state } = props;
  const id = useId();
  const name = rowName(planned.row, issue);
  const known = planned.issue !== null && !isUnreadable(planned.issue) ? planned.issue : null;
  return (
    <>
      <span class="arranged-tools">
        {handle}
        <input
          type="checkbox"
          class="checkbox"
          aria-label={strings.select(name)}
          aria-describedby={stays === null ? undefined : id}
          disabled={stays !== null}
          checked={selected}
          onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
        />
      </span>
      <span class="arranged-main">
        <span class="arranged-title">
          <IssueLink url={known?.webUrl ?? null}>
            {name}
            {known && <span class="arranged-issue"> {known.title}</span>}
          </IssueLink>
        </span>
        <Words planned={planned} />
        {stays !== null && (
          <span class="arranged-hint" id={id}>
            {stays}
          </span>
        )}
      </span>
      <span class="arranged-meta">
        {state}
        {planned.priority !== null && (
          <span class="badge badge-info">{strings.priority(planned.priority)}</span>
        )}
        <span class="badge">{weightWords(planned)}</span>
        <span class="arranged-people">{peopleWords(planned)}</span>
      </span>
    </>
  );
}

/** Why it is there, in the words of whoever put it there. */
function Words({ planned: { row } }: { planned: PlannedRow }) {
  const words = [row.cells.reason, row.cells.notes].map((text) => text?.trim()).filter(Boolean);
  return words.length === 0 ? null : <span class="arranged-hint">{words.join(' · ')}</span>;
}

function weightWords({ weight, issue }: PlannedRow): string {
  if (weight === 'unknown') return strings.unknownWeight;
  return weight === null || issue === null ? strings.unweighted : strings.weight(weight);
}

function peopleWords({ people }: PlannedRow): string {
  return people.length === 0 ? strings.nobody : people.map((name) => `@${name}`).join(', ');
}
