import { refinementGaps } from '@/utils/plan/arranging/refinement-gaps';
import type { ParkedRow } from '@/utils/plan/plan';
import type { ReferenceContext } from '@/utils/plan/reference';
import { arrangeStrings as strings } from '@/utils/strings/arrange';
import { FindingList } from '../finding-list';
import { icon } from '../icon';
import { rowName } from '../row-name';

/** What the checks found in ticked rows that are not refined; nothing when all of them are. */
export function UnrefinedWarning({
  rows,
  context,
}: {
  rows: readonly ParkedRow[];
  context: ReferenceContext;
}) {
  if (rows.length === 0) return null;
  return (
    <div class={`alert alert-warning ${icon('warning')}`}>
      <div class="unrefined">
        <p>{strings.unrefined(rows.length)}</p>
        {rows.map((parked) => (
          <div key={parked.row.line}>
            <strong>{rowName(parked.row, context)}</strong>
            <FindingList findings={refinementGaps(parked)} />
          </div>
        ))}
      </div>
    </div>
  );
}
