import type { PlannedRow } from '@/utils/plan/plan';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { IssueLink } from '../issue-link';
import { rowName } from '../row-name';
import { readIssue } from './row-in-view';

/** Which issue a row is about: its reference and its title. */
export function RowHeading({ planned, view }: { planned: PlannedRow; view: PlanView }) {
  const facts = readIssue(planned);
  return (
    <div class="talk-issue">
      <IssueLink url={facts?.webUrl ?? null}>
        {rowName(planned.row, view.issue)}
        {facts && ` ${facts.title}`}
      </IssueLink>
    </div>
  );
}
