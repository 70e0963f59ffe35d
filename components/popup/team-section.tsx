import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import type { Ask } from '@/utils/protocol/ask';
import type { IssueAddress } from '@/utils/protocol/fields';
import { formatInstant, type Reader } from '@/utils/strings/dates';
import { popupStrings as strings } from '@/utils/strings/popup';
import { useId } from '../use-id';
import { CreatePlan } from './create-plan';
import { PlanCard } from './plan-card';
import { RetroSection } from './retro-section';
import { Trouble, type TroubleActions } from './trouble';

interface TeamSectionProps extends TroubleActions {
  team: TeamStatus;
  /** True for the issue the user has in front of them. */
  isHere: (issue: IssueAddress) => boolean;
  reader: Reader;
  ask: Ask;
}

/** A team project with its planning issues. */
export function TeamSection({ team, isHere, reader, ask, ...actions }: TeamSectionProps) {
  const heading = useId();
  const { origin, projectPath, plans, readAt, failure } = team;
  const anyOpen = plans.some(({ state }) => state === 'opened');
  return (
    <section class="team" aria-labelledby={heading}>
      <h2 id={heading} class="team-name" title={projectPath}>
        {shortPath(projectPath)}
      </h2>
      {readAt !== null && !anyOpen && (
        <>
          <p class="subtle">{strings.noOpenPlan}</p>
          <CreatePlan team={team} reader={reader} ask={ask} onCreated={actions.onRefresh} />
        </>
      )}
      {plans.map((plan) => (
        <PlanCard key={plan.issue.iid} plan={plan} here={isHere(plan.issue)} reader={reader} />
      ))}
      {readAt !== null && <RetroSection team={team} reader={reader} ask={ask} />}
      {failure && (
        <Trouble
          failure={failure}
          origin={origin}
          readAt={readAt && formatInstant(readAt, reader)}
          {...actions}
        />
      )}
    </section>
  );
}

/** A project and the group right above it: enough to tell projects apart at a glance. */
function shortPath(projectPath: string): string {
  return projectPath.split('/').slice(-2).join(' / ');
}
