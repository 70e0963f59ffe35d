import type { ExcludedRow } from '@/utils/plan/commit/commit-review';
import { isUnreadable } from '@/utils/plan/facts';
import type { IssueAddress } from '@/utils/protocol/fields';
import { commitStrings as strings } from '@/utils/strings/commit';
import { IssueLink } from '../issue-link';
import { rowName } from '../row-name';
import { useId } from '../use-id';

interface ExcludedRowsProps {
  rows: readonly ExcludedRow[];
  issue: IssueAddress;
}

/** Rows that cannot be committed to, and why. */
export function ExcludedRows({ rows, issue }: ExcludedRowsProps) {
  const heading = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 class="commit-heading" id={heading}>
        {strings.excluded} <span class="badge">{rows.length}</span>
      </h3>
      <ul class="commit-rows">
        {rows.map(({ planned, obstacle }) => {
          const facts = planned.issue !== null && !isUnreadable(planned.issue) ? planned.issue : null;
          return (
            <li key={planned.row.line} class="commit-row">
              <div class="commit-name">
                <IssueLink url={facts?.webUrl ?? null}>
                  {rowName(planned.row, issue)} {facts?.title}
                </IssueLink>
              </div>
              <p class="commit-why">{strings.obstacle(obstacle.kind, obstacle.values)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
