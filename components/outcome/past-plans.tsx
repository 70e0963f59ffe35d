import type { PastPlan, PastPlansView } from '@/utils/protocol/answers/outcome-view';
import { outcomeStrings } from '@/utils/strings/outcome';
import { IssueLink } from '../issue-link';
import { Notice } from '../notice';
import { ReadTrouble } from '../read-trouble';
import type { ToolProps } from '../tools/tool-props';
import { useId } from '../use-id';
import type { Read } from '../use-reply';
import { PastChart } from './past-chart';

const strings = outcomeStrings.past;

interface PastPlansProps extends Pick<ToolProps, 'reader' | 'onReload' | 'onOpenOptions'> {
  read: Read<PastPlansView>;
  onAgain: () => void;
}

/** The last milestones, as a chart and as numbers. */
export function PastPlans({ read, ...actions }: PastPlansProps) {
  const heading = useId();
  return (
    <section class="outcome-past" aria-labelledby={heading} aria-busy={read.pending}>
      <h3 class="outcome-heading" id={heading}>
        {strings.heading}
      </h3>
      <p class="outcome-hint">{read.pending ? strings.reading : strings.intro}</p>
      {read.failure && <ReadTrouble {...actions} failure={read.failure} />}
      {read.value && <Known {...read.value} />}
    </section>
  );
}

function Known({ plans, unread }: PastPlansView) {
  const average = plans.reduce((sum, { completed }) => sum + completed, 0) / plans.length;
  return (
    <>
      {plans.length === 0 && unread.length === 0 && <p>{strings.none}</p>}
      {plans.length > 0 && (
        <>
          <PastChart plans={plans} />
          <Numbers plans={plans} />
          <p>{strings.average(average)}</p>
        </>
      )}
      {unread.length > 0 && (
        <Notice tone="warning">{strings.unread(unread.map(({ title }) => title).join(', '))}</Notice>
      )}
    </>
  );
}

function Numbers({ plans }: { plans: readonly PastPlan[] }) {
  return (
    <table class="outcome-table">
      <thead>
        <tr>
          <th scope="col">{strings.milestone}</th>
          <th scope="col">{strings.committed}</th>
          <th scope="col">{strings.completed}</th>
          <th scope="col">{strings.share}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map(({ webUrl, title, milestone, committed, completed }) => (
          <tr key={webUrl}>
            <th scope="row">
              <IssueLink url={webUrl}>{milestone ?? title}</IssueLink>
            </th>
            <td>{strings.weight(committed)}</td>
            <td>{strings.weight(completed)}</td>
            <td>{committed === 0 ? strings.noShare : strings.percent(completed / committed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
