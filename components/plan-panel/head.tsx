import { deadlineAt } from '@/utils/plan/deadline';
import type { PlanMilestone } from '@/utils/plan/plan';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { formatDay, type Reader } from '@/utils/strings/dates';
import { panelStrings as strings } from '@/utils/strings/panel';
import { Countdown } from '../countdown';
import { icon } from '../icon';
import type { PlanPanelProps } from './plan-panel-props';

type HeadProps = Pick<PlanPanelProps, 'reading' | 'reader' | 'folded' | 'onFold'>;

/** Which milestone, when, and how much time is left; and the fold. */
export function Head({ reading: { view }, reader, folded, onFold }: HeadProps) {
  return (
    <div class="plan-head">
      <h2 class={`plan-title ${icon('milestone')}`}>{titleOf(view)}</h2>
      {view?.plan.milestone && <Dates milestone={view.plan.milestone} reader={reader} />}
      {view && <TimeLeft view={view} reader={reader} />}
      <button
        type="button"
        class={`button button-tertiary button-small button-icon plan-fold ${icon('chevron-down')}`}
        aria-expanded={!folded}
        aria-label={folded ? strings.plan.showDetails : strings.plan.hideDetails}
        onClick={() => onFold(!folded)}
      />
    </div>
  );
}

function titleOf(view: PlanView | null): string {
  if (view === null) return strings.plan.name;
  return view.plan.milestone === null
    ? strings.plan.noMilestone
    : strings.plan.milestone(view.plan.milestone.title);
}

function Dates({ milestone, reader }: { milestone: PlanMilestone; reader: Reader }) {
  return (
    <p class="plan-dates">
      {datesText(milestone, reader)}
      {sourcesOf(milestone).map(({ text, why }) => (
        <span key={text} class="plan-dates-source" title={why}>
          {text}
        </span>
      ))}
    </p>
  );
}

function datesText({ start, end, datesUnknown }: PlanMilestone, { locale }: Reader): string {
  if (start === null && end === null) return datesUnknown ? '' : strings.plan.noDates;
  const day = (date: string | null) => (date === null ? '…' : formatDay(date, locale));
  return strings.plan.dates(day(start), day(end));
}

/** What there is to know of where the milestone and its dates come from, and why; nothing when both are GitLab's. */
function sourcesOf({ titleFrom, datesFrom, datesUnknown }: PlanMilestone) {
  const { plan } = strings;
  return [
    titleFrom === 'title' && { text: plan.fromTitle, why: plan.fromTitleWhy },
    datesFrom === 'product-calendar' && {
      text: plan.fromCalendar,
      why: datesUnknown ? plan.fromCalendarUnknown : plan.fromCalendarWhy,
    },
    datesFrom === null && datesUnknown && { text: plan.unknownDates, why: plan.unknownDatesWhy },
  ].filter((source) => source !== false);
}

/** Counts down by the clock, not by when the plan was read. */
function TimeLeft({ view: { plan, closedAt, timeZone }, reader }: { view: PlanView; reader: Reader }) {
  const finalizeBy = plan.deadline?.finalizeBy ?? null;
  const deadline = deadlineAt({ finalizeBy, closedAt, now: reader.now, timeZone });
  if (deadline === null) return <span class="plan-deadline">{strings.plan.noDeadline}</span>;
  return (
    <>
      <span class="plan-deadline">
        {strings.plan.finalizeBy(formatDay(deadline.finalizeBy, reader.locale))}
      </span>
      <Countdown deadline={deadline} />
    </>
  );
}
