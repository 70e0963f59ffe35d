import { isUnreadable } from '@/utils/plan/facts';
import type { ReferenceContext, RowKey } from '@/utils/plan/reference';
import { finalizeStrings as strings } from '@/utils/strings/finalize';
import { rowName } from '../row-name';
import type { ParkedChoice } from './row-ticks';

interface ParkedRowsProps {
  choices: readonly ParkedChoice[];
  ticked: ReadonlySet<RowKey>;
  context: ReferenceContext;
  onTick: (key: RowKey, ticked: boolean) => void;
}

/** The rows of the Parking Lot, to be ticked for the next one. */
export function ParkedRows({ choices, ticked, context, onTick }: ParkedRowsProps) {
  return (
    <fieldset class="finalize-rows">
      <legend class="visually-hidden">{strings.steps.rows}</legend>
      {choices.map(({ key, planned }) => (
        <label key={key} class="finalize-row">
          <input
            type="checkbox"
            class="checkbox"
            checked={ticked.has(key)}
            onChange={(event) => onTick(key, event.currentTarget.checked)}
          />
          <span>
            {rowName(planned.row, context)} {titleOf(planned)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function titleOf({ issue }: ParkedChoice['planned']): string {
  return issue === null || isUnreadable(issue) ? '' : issue.title;
}
