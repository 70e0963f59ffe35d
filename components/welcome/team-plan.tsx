import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import { formatInstant, type Reader } from '@/utils/strings/dates';
import { optionsStrings } from '@/utils/strings/options';
import { popupStrings } from '@/utils/strings/popup';
import { welcomeStrings } from '@/utils/strings/welcome';
import { Notice } from '../notice';
import { PlanCard } from '../popup/plan-card';
import { Trouble, type TroubleActions } from '../popup/trouble';
import { useId } from '../use-id';

const strings = welcomeStrings.team;

interface TeamPlanProps extends Omit<TroubleActions, 'onOpenOptions'> {
  /** What the project is called among the others. */
  name: string;
  /** Undefined while nothing is known of it. */
  team: TeamStatus | undefined;
  /** The label of planning issues by the rules in force. */
  label: string;
  reader: Reader;
  onRemove: () => void;
  onOpenOptions: () => void;
  /** Leads to where a token is set up. */
  onToken: () => void;
}

/** One team project, and whether its plan can be read. */
export function TeamPlan({ name, onRemove, ...props }: TeamPlanProps) {
  const heading = useId();
  return (
    <article class="team-plan" aria-labelledby={heading}>
      <div class="team-plan-head">
        <h3 id={heading} class="project-path">
          {name}
        </h3>
        <button
          type="button"
          class="button button-small"
          aria-label={optionsStrings.projects.removeOf(name)}
          onClick={onRemove}
        >
          {optionsStrings.projects.remove}
        </button>
      </div>
      <div aria-live="polite" class="team-plan-state">
        <State {...props} />
      </div>
    </article>
  );
}

type StateProps = Omit<TeamPlanProps, 'name' | 'onRemove'>;

function State({ team, label, reader, onOpenOptions, onToken, ...actions }: StateProps) {
  if (team === undefined) return <p class="subtle">{strings.reading}</p>;
  const open = team.plans.filter(({ state }) => state === 'opened');
  return (
    <>
      {team.failure && <WhyNot {...{ team, reader, onToken, ...actions }} failure={team.failure} />}
      {team.failure === null && open.length > 0 && <Notice tone="success">{strings.done}</Notice>}
      {team.failure === null && open.length === 0 && (
        <Notice action={{ text: welcomeStrings.options, run: onOpenOptions }}>
          {strings.noneOpen(label)}
        </Notice>
      )}
      {open.map((plan) => (
        <div key={plan.issue.iid} class="team-plan-open">
          <PlanCard plan={plan} here={false} reader={reader} />
          <a class="button button-confirm" href={plan.webUrl} target="_blank" rel="noreferrer">
            {strings.open}
            <span class="visually-hidden">
              {' '}
              {plan.title} {popupStrings.newTab}
            </span>
          </a>
        </div>
      ))}
    </>
  );
}

interface WhyNotProps extends Pick<StateProps, 'reader' | 'onToken' | 'onRefresh' | 'onAllow'> {
  team: TeamStatus;
  failure: NonNullable<TeamStatus['failure']>;
}

function WhyNot({ team, failure, reader, onToken, ...actions }: WhyNotProps) {
  const isHidden = failure.kind === 'not-found-or-hidden' && team.access === 'anonymous';
  if (isHidden) return <Notice action={{ text: strings.token, run: onToken }}>{strings.hidden}</Notice>;
  return (
    <Trouble
      failure={failure}
      origin={team.origin}
      readAt={team.readAt && formatInstant(team.readAt, reader)}
      onOpenOptions={onToken}
      {...actions}
    />
  );
}
