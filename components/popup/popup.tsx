import { todayIn } from '@/utils/plan/days';
import { nextToFinalize } from '@/utils/plan/next-to-finalize';
import { popupStrings as strings } from '@/utils/strings/popup';
import { Notice } from '../notice';
import { AccessNotice } from './access-notice';
import { NoPlace } from './no-place';
import { ParkSection } from './park-section';
import { PopupFoot } from './popup-foot';
import type { PopupProps } from './popup-props';
import { TeamList } from './team-list';

/** The toolbar popup: park the issue in front of the user, and how every team's planning stands. */
export function Popup(props: PopupProps) {
  return (
    <>
      <header class="popup-head">
        <img src="/icon/icon.svg" alt="" width={20} height={20} />
        <h1>{strings.title}</h1>
        <button type="button" class="button button-tertiary button-small" onClick={props.onOpenOptions}>
          {strings.openOptions}
        </button>
      </header>
      <main>
        {props.missingPlace !== null && <NoPlace report={props.missingPlace} />}
        <AccessNotice teams={props.teams ?? []} onOpenOptions={props.onOpenOptions} />
        <Park {...props} />
        <TeamList {...props} />
      </main>
      <PopupFoot {...props} />
    </>
  );
}

function Park({ issue, teams, isHere, reader, wantsToPark, ...props }: PopupProps) {
  const ofInstance = (teams ?? []).filter(({ origin }) => origin === issue?.origin);
  const plans = ofInstance.flatMap((team) => team.plans);
  const isShort = ofInstance.some(({ access }) => access !== 'write');
  const isPlan = plans.some((plan) => isHere(plan.issue));
  if (issue === null || isPlan) return wantsToPark ? <NothingToPark isPlan={isPlan} /> : null;
  if (isShort) return null;
  const targets = nextToFinalize(plans, todayIn(reader.now, reader.timeZone) ?? '');
  const allRead = teams?.every(({ readAt }) => readAt !== null) ?? false;
  return (
    <ParkSection
      issue={issue}
      targets={targets.length > 0 || allRead ? targets : null}
      busy={props.busy}
      reason={props.reason}
      parking={props.parking}
      onReason={props.onReason}
      onPark={props.onPark}
      onOpenOptions={props.onOpenOptions}
    />
  );
}

/** Answers the shortcut where there is nothing it could park. */
function NothingToPark({ isPlan }: { isPlan: boolean }) {
  return <Notice>{isPlan ? strings.park.isPlan : strings.park.noIssue}</Notice>;
}
