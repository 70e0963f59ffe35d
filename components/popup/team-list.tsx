import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import { popupStrings as strings } from '@/utils/strings/popup';
import { Notice } from '../notice';
import { PlanSkeleton } from './plan-skeleton';
import type { PopupProps } from './popup-props';
import { TeamSection } from './team-section';
import type { TroubleActions } from './trouble';

type TeamListProps = Pick<PopupProps, 'teams' | 'busy' | 'isHere' | 'reader' | 'ask' | keyof TroubleActions>;

/** Every team project that is set up, or how to set up the first one. */
export function TeamList({ teams, busy, isHere, reader, ask, ...actions }: TeamListProps) {
  if (teams === null) return busy ? <PlanSkeleton /> : null;
  if (teams.length === 0) {
    return (
      <Notice action={{ text: strings.addProject, run: actions.onOpenOptions }}>{strings.noProjects}</Notice>
    );
  }
  return (
    <>
      {teams.toSorted(byPath).map((team) => (
        <TeamSection
          key={`${team.origin}/${team.projectPath}`}
          team={team}
          isHere={isHere}
          reader={reader}
          ask={ask}
          onRefresh={actions.onRefresh}
          onOpenOptions={actions.onOpenOptions}
          onAllow={actions.onAllow}
        />
      ))}
    </>
  );
}

/** One order for what was kept and what was read since, so that nothing moves when it arrives. */
function byPath(one: TeamStatus, other: TeamStatus): number {
  return one.projectPath.localeCompare(other.projectPath) || one.origin.localeCompare(other.origin);
}
